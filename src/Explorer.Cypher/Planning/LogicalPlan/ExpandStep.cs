using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>A relationship pattern as it is walked: from a node that is known to the one at the other end.</summary>
/// <param name="From">The node where the walk begins.</param>
/// <param name="Relationship">The relationship, or the list of them where the length varies.</param>
/// <param name="To">The node where the walk ends.</param>
/// <param name="Direction">The direction as seen from <paramref name="From"/>.</param>
/// <param name="Types">The names of the types wanted, any of them; none means every type.</param>
/// <param name="DistinctFrom">Relationships (or lists of them) of the same pattern, which this one must not repeat.</param>
internal sealed record ExpandStep(
    Variable From,
    Variable Relationship,
    Variable To,
    PatternDirection Direction,
    IReadOnlyList<string> Types,
    IReadOnlyList<Variable> DistinctFrom
)
{
    public override string ToString() => ToString("");

    /// <summary>The step as Cypher would write it.</summary>
    /// <param name="length">What stands behind the types, such as <c>*1..3</c>.</param>
    public string ToString(string length)
    {
        var types = Types.Count > 0 ? ":" + string.Join('|', Types) : "";
        var (left, right) = Direction switch
        {
            PatternDirection.Outgoing => ("-", "->"),
            PatternDirection.Incoming => ("<-", "-"),
            _ => ("-", "-"),
        };
        return $"({From}){left}[{Relationship}{types}{length}]{right}({To})";
    }

    /// <summary>A chain of such steps.</summary>
    /// <param name="minimum">The least number of relationships.</param>
    /// <param name="maximum">The largest number; null means any.</param>
    /// <param name="predicates">What every relationship of the chain must satisfy.</param>
    public string ToString(long minimum, long? maximum, IReadOnlyList<Expression> predicates) =>
        ToString($"*{minimum}..{maximum}") + (predicates.Count == 0 ? "" : $" each {string.Join(" AND ", predicates)}");
}
