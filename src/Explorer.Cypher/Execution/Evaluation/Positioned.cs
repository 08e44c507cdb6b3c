using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>An expression that can fail, and where it stands in the text, so that the error can say so.</summary>
internal sealed class Positioned(Evaluator inner, SourcePosition position) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        try
        {
            return inner.Evaluate(context);
        }
        catch (CypherException error)
        {
            throw error.At(position);
        }
    }

    public override bool IsTrue(ExecutionContext context)
    {
        try
        {
            return inner.IsTrue(context);
        }
        catch (CypherException error)
        {
            throw error.At(position);
        }
    }
}
