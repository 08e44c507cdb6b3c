using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary><c>coalesce(a, b, ...)</c>: the first value that is not null. Those behind it are not computed, and so cannot fail.</summary>
internal sealed class Coalescing(Evaluator[] arguments) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        foreach (var argument in arguments)
        {
            var value = argument.Evaluate(context);
            if (!value.IsNull)
            {
                return value;
            }
        }

        return Value.Null;
    }
}
