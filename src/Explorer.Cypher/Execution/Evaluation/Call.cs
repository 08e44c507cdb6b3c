using Explorer.Cypher.Functions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>A call of a function.</summary>
internal sealed class Call(ScalarFunction function, Evaluator[] arguments) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        var values = arguments.Length == 0 ? [] : new Value[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i].Evaluate(context);
        }

        // On a large argument a call may take long, whatever it gives.
        if (Array.Exists(values, value => value.Weight >= LargeValues.Least))
        {
            context.Gate.Look();
        }

        return context.Gate.Made(function.Invoke(values, context.Functions));
    }
}
