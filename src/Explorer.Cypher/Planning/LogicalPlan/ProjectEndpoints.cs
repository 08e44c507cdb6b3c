using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>From a relationship that is known to the nodes at its ends; a row per direction that fits.</summary>
internal sealed record ProjectEndpoints(LogicalOperator Input, ExpandStep Step) : StackingOperator(Input)
{
    public override IEnumerable<Variable> Introduces => [Step.From, Step.To];

    public override IEnumerable<Variable> Reads => [Step.Relationship];

    public override bool ReadsGraph => true;

    public override string Details => Step.ToString();
}
