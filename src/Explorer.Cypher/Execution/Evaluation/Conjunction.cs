using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>AND over any number of operands; it stops at the first that is false.</summary>
internal sealed class Conjunction(Evaluator[] operands) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        Value result = true;
        foreach (var operand in operands)
        {
            result = Logic.And(result, operand.Evaluate(context));
            if (result.IsFalse)
            {
                return result;
            }
        }

        return result;
    }

    public override bool IsTrue(ExecutionContext context)
    {
        foreach (var operand in operands)
        {
            if (!operand.IsTrue(context))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>All of some predicates as one.</summary>
    public static Evaluator? Of(IReadOnlyList<Evaluator> predicates) =>
        predicates.Count switch
        {
            0 => null,
            1 => predicates[0],
            _ => new Conjunction([.. predicates]),
        };
}
