using Explorer.Cypher.Errors;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>
/// An expression that can fail, and where it stands in the text, so that the error can say so. The error is told in passing and never caught: catching and throwing it again
/// at each of a hundred levels takes more stack than a thread has.
/// </summary>
internal sealed class Positioned(Evaluator inner, SourcePosition position) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        try
        {
            return inner.Evaluate(context);
        }
        catch (CypherException error) when (Locate(error))
        {
            throw;
        }
    }

    public override bool IsTrue(ExecutionContext context)
    {
        try
        {
            return inner.IsTrue(context);
        }
        catch (CypherException error) when (Locate(error))
        {
            throw;
        }
    }

    private bool Locate(CypherException error)
    {
        error.At(position);
        return false;
    }
}
