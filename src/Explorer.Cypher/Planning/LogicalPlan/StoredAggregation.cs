using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>Exactly one row: aggregates over all nodes with a label, or all relationships of some types, that the store knows without looking at each.</summary>
/// <param name="Entity">The variable of the node or relationship in the text.</param>
/// <param name="IsOnNodes">Whether it is a node.</param>
/// <param name="Names">The label, or the types; none for all.</param>
/// <param name="Aggregates">What is wanted.</param>
internal sealed record StoredAggregation(
    Variable Entity,
    bool IsOnNodes,
    IReadOnlyList<string> Names,
    IReadOnlyList<StoredAggregate> Aggregates
) : LeafOperator
{
    public override IEnumerable<Variable> Introduces => Aggregates.Select(one => one.Variable);

    public override bool ReadsGraph => true;

    public override string Details
    {
        get
        {
            var names = Names.Count == 0 ? "" : ":" + string.Join('|', Names);
            return (IsOnNodes ? $"({Entity}{names})" : $"[{Entity}{names}]") + " " + string.Join(", ", Aggregates);
        }
    }
}

/// <summary>An aggregate that the store knows.</summary>
/// <param name="Variable">The variable that takes it.</param>
/// <param name="Kind">Which it is.</param>
/// <param name="Key">The property key with an index of its own; null where the nodes or relationships themselves are counted.</param>
internal sealed record StoredAggregate(Variable Variable, StoredAggregateKind Kind, string? Key)
{
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()}({Key ?? "*"}) AS {Variable}";
}

/// <summary>What the store knows of nodes, relationships and indexed properties.</summary>
internal enum StoredAggregateKind
{
    /// <summary>How many there are, or how many have the property.</summary>
    Count,

    /// <summary>How many different values the property has.</summary>
    Distinct,

    /// <summary>The first value of the property in the order of all values.</summary>
    Min,

    /// <summary>The last value of the property in the order of all values.</summary>
    Max,
}
