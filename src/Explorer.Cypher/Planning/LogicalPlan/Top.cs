using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>The first rows in order: sort and limit in one.</summary>
internal sealed record Top(LogicalOperator Input, IReadOnlyList<SortKey> Keys, Expression Count) : StackingOperator(Input)
{
    /// <summary>Whether the rows come in the order of the first key, so that the reading may end with the last row that counts.</summary>
    public bool IsPresorted { get; init; }

    public override IEnumerable<Variable> Reads => Keys.Select(k => k.Variable);

    public override IEnumerable<Expression> Expressions => [Count];

    public override string Details => $"{string.Join(", ", Keys)}; {Count}{(IsPresorted ? " presorted" : "")}";
}
