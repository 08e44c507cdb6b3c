using System.Text;
using Explorer.Cypher.Functions.Unicode;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary><c>text IS NFC NORMALIZED</c>; null for anything but a text.</summary>
internal sealed class NormalizationCheck(Evaluator operand, NormalizationForm form, bool negated) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        var value = operand.Evaluate(context);
        return value.Kind == ValueKind.String ? IsNormal(value.AsString(), context) != negated : Value.Null;
    }

    private bool IsNormal(string text, ExecutionContext context) =>
        string.Equals(NormalForms.Of(text, form, context.Gate), text, StringComparison.Ordinal);
}
