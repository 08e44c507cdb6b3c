using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax;

namespace Explorer.Cypher.Mistakes;

/// <summary>1924-01-21 reads as numbers that are subtracted, of which one begins with a zero.</summary>
internal static class DatesWithoutQuotes
{
    public static CypherException? Explain(Slip slip)
    {
        if (slip.Here.Kind != TokenKind.BrokenNumber)
        {
            return null;
        }
        for (var first = slip.At - 4; first < slip.At; first++)
        {
            if (first >= 0 && IsDate(slip, first))
            {
                return slip.Say($"A date stands in quotes: date('{slip.Written(first, first + 4)}').", slip.Token(first));
            }
        }
        return null;
    }

    private static bool IsDate(Slip slip, int first) =>
        slip.Token(first) is { Kind: TokenKind.Integer, Value.Length: 4 }
        && slip.Stands(first + 1, "-")
        && IsShort(slip.Token(first + 2))
        && slip.Stands(first + 3, "-")
        && IsShort(slip.Token(first + 4));

    private static bool IsShort(Token token) =>
        token.Kind is TokenKind.Integer or TokenKind.BrokenNumber && token.Value is { Length: 1 or 2 };
}
