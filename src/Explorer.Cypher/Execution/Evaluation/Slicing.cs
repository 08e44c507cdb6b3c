using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary><c>list[from..to]</c></summary>
internal sealed class Slicing(Evaluator list, Evaluator? from, Evaluator? to) : Evaluator
{
    public override Value Evaluate(ExecutionContext context) =>
        context.Gate.Made(ElementAccess.Slice(list.Evaluate(context), from?.Evaluate(context), to?.Evaluate(context), context.Gate));
}
