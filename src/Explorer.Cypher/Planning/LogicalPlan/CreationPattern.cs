using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>What CREATE, or MERGE that found nothing, makes: first the nodes, then the relationships between these and known nodes.</summary>
internal sealed record CreationPattern(IReadOnlyList<NodeToCreate> Nodes, IReadOnlyList<RelationshipToCreate> Relationships)
{
    public IEnumerable<Variable> Introduces => Nodes.Select(n => n.Variable).Concat(Relationships.Select(r => r.Variable));

    public IEnumerable<Variable> Reads => Relationships.SelectMany(r => new[] { r.Start, r.End });

    public IEnumerable<Expression> Expressions =>
        Nodes
            .SelectMany(n => n.DynamicLabels)
            .Concat(Nodes.Select(n => n.Properties).OfType<Expression>())
            .Concat(Relationships.SelectMany(r => new[] { r.DynamicType, r.Properties }).OfType<Expression>());

    public override string ToString() => string.Join(", ", Nodes.Cast<object>().Concat(Relationships));
}

/// <summary>A node to create.</summary>
/// <param name="DynamicLabels">Further labels, each the value of an expression: a text or a list of texts.</param>
internal sealed record NodeToCreate(
    Variable Variable,
    IReadOnlyList<string> Labels,
    IReadOnlyList<Expression> DynamicLabels,
    Expression? Properties
)
{
    public override string ToString() => new NodePattern(Variable, LabelsOrNull, Properties, null).ToString();

    private LabelAnd? LabelsOrNull =>
        Labels.Count + DynamicLabels.Count == 0
            ? null
            : new LabelAnd([.. Labels.Select(l => new LabelName(l)), .. DynamicLabels.Select(l => new DynamicLabel(l))]);
}

/// <summary>A relationship to create.</summary>
/// <param name="Type">The type; null if <paramref name="DynamicType"/> gives it.</param>
internal sealed record RelationshipToCreate(
    Variable Variable,
    string? Type,
    Expression? DynamicType,
    Variable Start,
    Variable End,
    Expression? Properties
)
{
    public override string ToString() =>
        $"({Start})-[{Variable}:{Type ?? $"$({DynamicType})"}{(Properties is null ? "" : " " + Properties)}]->({End})";
}
