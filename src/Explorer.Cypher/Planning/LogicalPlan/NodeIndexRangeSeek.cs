using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>The nodes with a label whose indexed property lies between bounds; a missing bound is open.</summary>
internal sealed record NodeIndexRangeSeek(Variable Node, string Label, string Key, RangeBound? Lower, RangeBound? Upper) : LeafOperator
{
    public override IEnumerable<Variable> Introduces => [Node];

    public override IEnumerable<Expression> Expressions => new[] { Lower?.Value, Upper?.Value }.OfType<Expression>();

    public override bool ReadsGraph => true;

    public override string Details => $"{Node}:{Label} {RangeBound.Text(Lower, Key, Upper)}";
}
