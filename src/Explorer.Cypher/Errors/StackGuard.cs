using System.Runtime.CompilerServices;

namespace Explorer.Cypher.Errors;

/// <summary>
/// Stops before the stack does: an overflow would end the whole process. Each stage that walks a statement by recursion asks here at each level, for one may need more
/// than the one before. Texts nested so deep, or sums of so many thousand terms, are no queries.
/// </summary>
internal static class StackGuard
{
    /// <exception cref="CypherException">There is hardly any stack left, or nobody waits for the statement any more.</exception>
    public static void Check(int line = 1, int column = 1)
    {
        CompileWatch.Look();
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new CypherException(
                CypherErrorType.SyntaxError,
                CypherPhase.CompileTime,
                "UnexpectedSyntax",
                "The statement is nested too deeply; split it with WITH.",
                line,
                column
            );
        }
    }
}
