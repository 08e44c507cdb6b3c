using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>For each row of the left: the rows of the right (which looks for the pattern), or, if there is none, the pattern created.</summary>
internal sealed record Merge(
    LogicalOperator Left,
    LogicalOperator Right,
    CreationPattern Pattern,
    IReadOnlyList<SetItem> OnCreate,
    IReadOnlyList<SetItem> OnMatch
) : JoiningOperator(Left, Right)
{
    public override IEnumerable<Variable> Introduces => Pattern.Introduces;

    public override IEnumerable<Variable> Reads => Pattern.Reads;

    public override IEnumerable<Expression> Expressions =>
        [.. Pattern.Expressions, .. SetItems.ExpressionsOf(OnCreate), .. SetItems.ExpressionsOf(OnMatch)];

    public override bool Writes => true;

    public override bool ReadsGraph => true;

    public override string Details =>
        Pattern
        + (OnCreate.Count == 0 ? "" : " ON CREATE SET " + string.Join(", ", OnCreate))
        + (OnMatch.Count == 0 ? "" : " ON MATCH SET " + string.Join(", ", OnMatch));
}
