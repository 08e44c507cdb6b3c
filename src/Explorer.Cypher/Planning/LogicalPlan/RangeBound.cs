using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>One end of a range.</summary>
internal sealed record RangeBound(Expression Value, bool Inclusive)
{
    /// <summary>Whether it is no bound but a text with which all of the range begins; it then stands alone, as the lower one.</summary>
    public bool IsPrefix { get; init; }

    /// <summary>A range as Cypher would write it, such as <c>1922 &lt;= year &lt; $end</c>.</summary>
    public static string Text(RangeBound? lower, string key, RangeBound? upper) =>
        lower is { IsPrefix: true }
            ? $"{key} STARTS WITH {lower.Value}"
            : (lower is null ? "" : $"{lower.Value} {lower.Sign} ") + key + (upper is null ? "" : $" {upper.Sign} {upper.Value}");

    private string Sign => Inclusive ? "<=" : "<";
}
