using System.Runtime.CompilerServices;
using Explorer.Cypher.Functions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>A call of a function. The arguments of most calls lie on the stack.</summary>
internal sealed class Call(ScalarFunction function, Evaluator[] arguments) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        switch (arguments.Length)
        {
            case 0:
                return Invoke([], context);
            case 1:
                var only = arguments[0].Evaluate(context);
                return Invoke(new ReadOnlySpan<Value>(in only), context);
            case <= Few.Length:
                var few = new Few();
                return Invoke(Fill(((Span<Value>)few)[..arguments.Length], context), context);
            default:
                return Invoke(Fill(new Value[arguments.Length], context), context);
        }
    }

    private ReadOnlySpan<Value> Fill(Span<Value> values, ExecutionContext context)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i].Evaluate(context);
        }

        return values;
    }

    private Value Invoke(ReadOnlySpan<Value> values, ExecutionContext context)
    {
        foreach (ref readonly var value in values)
        {
            // On a large argument a call may take long, whatever it gives.
            if (value.Weight >= LargeValues.Least)
            {
                context.Gate.Look();
                break;
            }
        }

        return context.Gate.Made(function.Invoke(values, context.Functions));
    }

    [InlineArray(Length)]
    private struct Few
    {
        public const int Length = 3;

        private Value _first;
    }
}
