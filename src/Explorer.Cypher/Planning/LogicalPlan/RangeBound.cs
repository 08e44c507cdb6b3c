using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>One end of a range.</summary>
internal sealed record RangeBound(Expression Value, bool Inclusive)
{
    /// <summary>A range as Cypher would write it, such as <c>1922 &lt;= year &lt; $end</c>.</summary>
    public static string Text(RangeBound? lower, string key, RangeBound? upper) =>
        (lower is null ? "" : $"{lower.Value} {lower.Sign} ") + key + (upper is null ? "" : $" {upper.Sign} {upper.Value}");

    private string Sign => Inclusive ? "<=" : "<";
}
