using Explorer.Cypher.Expressions;
using Explorer.Cypher.Syntax.Ast;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>all, any, none and single over a list. Where a null leaves the answer open, the answer is null.</summary>
/// <param name="places">Where the values are held that stay the same for all elements.</param>
internal sealed class Quantifying(QuantifierKind kind, int slot, Evaluator list, Evaluator predicate, int[] places) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        var elements = Lists.Elements(list.Evaluate(context));
        if (elements is null)
        {
            return Value.Null;
        }

        context.LetGo(places);
        var (holds, unknown) = (0, 0);
        for (var i = 0; i < elements.Count; i++)
        {
            context.Gate.Pass();
            context.Row[slot] = elements[i];
            switch (Logic.Truth(predicate.Evaluate(context), "A condition"))
            {
                case true:
                    holds++;
                    break;
                case null:
                    unknown++;
                    break;
                case false when kind == QuantifierKind.All:
                    return false;
            }

            if (holds > 0 && (kind is QuantifierKind.Any or QuantifierKind.None))
            {
                return kind == QuantifierKind.Any;
            }

            if (holds > 1 && kind == QuantifierKind.Single)
            {
                return false;
            }
        }

        if (unknown > 0)
        {
            return Value.Null;
        }

        return kind switch
        {
            QuantifierKind.All => true,
            QuantifierKind.None => true,
            QuantifierKind.Any => false,
            _ => holds == 1,
        };
    }
}
