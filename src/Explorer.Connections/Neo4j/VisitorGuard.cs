using Explorer.Cypher.Errors;
using Explorer.Cypher.Guarding;

namespace Explorer.Connections.Neo4j;

/// <summary>What a visitor's statement may not ask of a Neo4j server, although it only reads: see <see cref="StatementGuard"/>.</summary>
public static class VisitorGuard
{
    private const int Longest = 100_000;

    /// <summary>Checks a statement before it is sent.</summary>
    /// <param name="text">The Cypher text.</param>
    /// <exception cref="GraphException">It is not for visitors; the message says why, and where.</exception>
    public static void Check(string text)
    {
        if (text.Length > Longest)
        {
            throw new GraphException(
                "Neo.ClientError.Request.Invalid",
                $"The statement is longer than {Longest} characters. Send what is long as a parameter."
            );
        }
        try
        {
            StatementGuard.Check(text);
        }
        catch (CypherException failure)
        {
            throw new GraphException(failure.StatusCode, failure.Message, failure)
            {
                Line = failure.Line > 0 ? failure.Line : null,
                Column = failure.Column > 0 ? failure.Column : null,
            };
        }
    }
}
