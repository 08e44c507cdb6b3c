using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary><c>$name</c></summary>
internal sealed class ParameterValue(string name) : Evaluator
{
    public override Value Evaluate(ExecutionContext context) =>
        context.Parameters.TryGetValue(name, out var value)
            ? value
            : throw ExecutionErrors.ParameterMissing([name], context.Parameters.Keys);
}
