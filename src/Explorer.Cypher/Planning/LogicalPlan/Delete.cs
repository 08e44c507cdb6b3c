using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>Deletes nodes, relationships and paths. A node that keeps relationships until the statement ends is an error.</summary>
internal sealed record Delete(LogicalOperator Input, bool Detach, IReadOnlyList<Expression> Targets) : StackingOperator(Input)
{
    public override IEnumerable<Expression> Expressions => Targets;

    public override bool Writes => true;

    public override string Details => (Detach ? "DETACH " : "") + string.Join(", ", Targets);
}
