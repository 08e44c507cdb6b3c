using Explorer.Cypher.Errors;
using Explorer.Cypher.Planning.LogicalPlan;

namespace Explorer.Cypher.Planning.Rewrites;

/// <summary>A rule that looks at one operator and those right below it; it is applied from the leaves up.</summary>
internal abstract class LocalRewrite : Rewrite
{
    public sealed override LogicalOperator Apply(LogicalOperator plan)
    {
        StackGuard.Check();
        var inputs = plan.Inputs;
        if (inputs.Count == 0)
        {
            return Replace(plan);
        }

        var rewritten = new LogicalOperator[inputs.Count];
        var changed = false;
        for (var i = 0; i < rewritten.Length; i++)
        {
            rewritten[i] = Apply(inputs[i]);
            changed |= !ReferenceEquals(rewritten[i], inputs[i]);
        }

        return Replace(changed ? plan.WithInputs(rewritten) : plan);
    }

    /// <summary>The operator itself, or what shall stand in its place.</summary>
    protected abstract LogicalOperator Replace(LogicalOperator plan);
}
