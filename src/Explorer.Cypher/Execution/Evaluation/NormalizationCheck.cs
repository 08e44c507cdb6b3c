using System.Text;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary><c>text IS NFC NORMALIZED</c>; null for anything but a text.</summary>
internal sealed class NormalizationCheck(Evaluator operand, NormalizationForm form, bool negated) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        var value = operand.Evaluate(context);
        return value.Kind == ValueKind.String ? value.AsString().IsNormalized(form) != negated : Value.Null;
    }
}
