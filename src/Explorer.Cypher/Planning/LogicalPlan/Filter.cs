using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>The rows for which every predicate is true.</summary>
internal sealed record Filter(LogicalOperator Input, IReadOnlyList<Expression> Predicates) : StackingOperator(Input)
{
    public override IEnumerable<Expression> Expressions => Predicates;

    public override string Details => string.Join(" AND ", Predicates);
}
