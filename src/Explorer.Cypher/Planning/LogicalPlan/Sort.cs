using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>All rows in order.</summary>
internal sealed record Sort(LogicalOperator Input, IReadOnlyList<SortKey> Keys) : StackingOperator(Input)
{
    public override IEnumerable<Variable> Reads => Keys.Select(k => k.Variable);

    public override string Details => string.Join(", ", Keys);
}

/// <summary>A variable to sort by.</summary>
internal sealed record SortKey(Variable Variable, bool Descending)
{
    public override string ToString() => Variable + (Descending ? " DESC" : "");
}
