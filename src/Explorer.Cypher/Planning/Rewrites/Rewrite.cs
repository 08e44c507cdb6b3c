using Explorer.Cypher.Planning.LogicalPlan;

namespace Explorer.Cypher.Planning.Rewrites;

/// <summary>A rule that turns a plan into an equal, better one.</summary>
internal abstract class Rewrite
{
    /// <summary>The plan with the rule applied wherever it fits.</summary>
    public abstract LogicalOperator Apply(LogicalOperator plan);
}
