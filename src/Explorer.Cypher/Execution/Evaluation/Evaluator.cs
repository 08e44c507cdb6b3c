using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>A compiled expression: built once per prepared query, immutable, shared by all runs.</summary>
internal abstract class Evaluator
{
    /// <summary>The value for the current row.</summary>
    public abstract Value Evaluate(ExecutionContext context);

    /// <summary>Whether the value is true; null and false are not. Predicates override it to skip the detour over a value.</summary>
    public virtual bool IsTrue(ExecutionContext context) => Logic.Truth(Evaluate(context), "A condition") == true;
}
