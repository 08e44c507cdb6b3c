using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax;

namespace Explorer.Cypher.Mistakes;

/// <summary>A relationship that is drawn wrongly, or the length of a path.</summary>
internal static class DrawnTies
{
    private const string Right = "-[:TYPE]->";

    public static CypherException? Explain(Slip slip)
    {
        // A tie is looked at from the node before it, at most so far away.
        for (var i = slip.At; i >= Math.Max(0, slip.At - 8); i--)
        {
            if (Drawing(slip, i) is { } better)
            {
                return better;
            }
        }
        if (
            slip.Near(-1).IsSign("{")
            && slip.Here.Kind == TokenKind.Integer
            && slip.OpenAround(slip.At - 1) is > 0 and var around
            && slip.Stands(around - 1, "-", "[")
        )
        {
            return slip.Say("How often a relationship is repeated stands behind its arrow: -[:TYPE]->{1,3}.", slip.Near(-1));
        }
        return Length(slip) ?? Inside(slip);
    }

    /// <param name="slip">The statement.</param>
    /// <param name="i">The index of the first sign behind a node.</param>
    private static CypherException? Drawing(Slip slip, int i)
    {
        if (!slip.Stands(i - 1, ")") || !IsInPattern(slip, i))
        {
            return null;
        }
        if (slip.Stands(i, "-", ">") || slip.Stands(i, "=", ">") || slip.Stands(i, "=", "=", ">"))
        {
            return slip.Say($"A relationship is drawn --> or, with its type, {Right}.", slip.Token(i));
        }
        if (slip.Stands(i, "<", "=") || slip.Stands(i, "<="))
        {
            return slip.Say("A relationship to the left is drawn <-- or, with its type, <-[:TYPE]-.", slip.Token(i));
        }
        if (slip.Stands(i, "<", "-", "(") || slip.Stands(i, "<", "("))
        {
            return slip.Say("A relationship to the left is drawn <-- or, with its type, <-[:TYPE]-.", slip.Token(i));
        }
        if (slip.Stands(i, ">") && slip.Stands(i + 1, "-"))
        {
            return slip.Say($"The head of the arrow stands at the other end: {Right} or <-[:TYPE]-.", slip.Token(i));
        }
        var dash = slip.Stands(i, "<") ? i + 1 : i;
        if (slip.Stands(i, "[") || (slip.Stands(i, "=") && slip.Stands(i + 1, "[")))
        {
            return slip.Say($"A dash stands on each side of the brackets: {Right}.", slip.Token(i));
        }
        if (!slip.Stands(dash, "-"))
        {
            return null;
        }
        return Without(slip, dash + 1);
    }

    private static CypherException? Without(Slip slip, int i)
    {
        if (slip.Stands(i, "-") && slip.Stands(i + 1, "["))
        {
            return slip.Say($"One dash stands on each side of the brackets: {Right}.", slip.Token(i));
        }
        // -TYPE-> and -:TYPE->
        var name = slip.Stands(i, ":") ? i + 1 : i;
        if (
            slip.Token(name).IsName
            && slip.Stands(name + 1, "-")
            && (slip.Stands(name + 2, ">") || slip.Stands(name + 2, "(") || slip.Stands(name + 2, "-"))
        )
        {
            return slip.Say($"The type stands in square brackets behind a colon: -[:{slip.Token(name).Value}]->.", slip.Token(i));
        }
        if ((slip.Stands(i, "(") || slip.Stands(i, "{")) && FindClose(slip, i) is { } close && slip.Stands(close + 1, "-"))
        {
            return slip.Say($"A relationship stands in square brackets: {Right}.", slip.Token(i));
        }
        if (slip.Stands(i, "("))
        {
            return slip.Say("One dash is too few: a relationship is drawn -- or, with its direction, --> or <--.", slip.Token(i - 1));
        }
        if (!slip.Stands(i, "[") || FindClose(slip, i) is not { } end)
        {
            return slip.Stands(i, "[") ? Unclosed(slip, i) : Nowhere(slip, i);
        }
        if (slip.Stands(end + 1, "{") || slip.Stands(end + 1, "+") || slip.Stands(end + 1, "*"))
        {
            return slip.Say("How often a relationship is repeated stands behind its arrow: -[:TYPE]->{1,3}.", slip.Token(end + 1));
        }
        if (slip.Stands(end + 1, ">"))
        {
            return slip.Say($"A dash is missing between ']' and '>': {Right}.", slip.Token(end + 1));
        }
        if (slip.Stands(end + 1, "=") || slip.Stands(end + 1, "(") || slip.Stands(end + 1, "["))
        {
            return slip.Say($"A dash stands on each side of the brackets: {Right}.", slip.Token(end + 1));
        }
        if (slip.Stands(end + 1, "-", "-"))
        {
            return slip.Say($"One dash stands on each side of the brackets: {Right}.", slip.Token(end + 2));
        }
        if (slip.Stands(end + 1, "-", "<"))
        {
            return slip.Say($"The head of the arrow looks at the node: {Right} or <-[:TYPE]-.", slip.Token(end + 2));
        }
        var after = slip.Stands(end + 2, ">") ? end + 3 : end + 2;
        return slip.Stands(end + 1, "-") && after >= slip.At ? Target(slip, after) : null;
    }

    private static CypherException? Unclosed(Slip slip, int open)
    {
        for (var i = open + 1; i < Math.Min(open + 8, slip.Tokens.Count); i++)
        {
            if (slip.Stands(i, "-") && (slip.Stands(i + 1, ">") || slip.Stands(i + 1, "(")))
            {
                return slip.Say("']' is missing before this dash: the relationship is not closed.", slip.Token(i));
            }
        }
        return null;
    }

    private static CypherException? Nowhere(Slip slip, int i)
    {
        var after = slip.Stands(i, "-")
            ? slip.Stands(i + 1, ">")
                ? i + 2
                : i + 1
            : i;
        return after == slip.At && after > i ? Target(slip, after) : null;
    }

    private static CypherException? Target(Slip slip, int i) =>
        slip.Token(i).IsName && !Slip.IsClause(slip.Token(i))
            ? slip.Say($"A node stands in parentheses: ({slip.Token(i).Value}).", slip.Token(i))
        : slip.Stands(i, "(") ? null
        : slip.Say("The relationship leads nowhere: a node must follow, such as () or (m).", slip.Token(i));

    private static CypherException? Length(Slip slip)
    {
        var open = slip.OpenAround(slip.At);
        if (open < 0 || !slip.Token(open).IsSign("["))
        {
            return null;
        }
        for (var star = slip.At; star > open; star--)
        {
            if (!slip.Stands(star, "*"))
            {
                continue;
            }
            var from = slip.Token(star + 1);
            var to = slip.Token(star + 3);
            return from.Kind == TokenKind.Integer && to.Kind == TokenKind.Integer && slip.Token(star + 2).Kind == TokenKind.Sign
                    ? slip.Say($"A length from {from.Value} to {to.Value} is written *{from.Value}..{to.Value}.", slip.Token(star))
                : slip.Here.Kind == TokenKind.Float || from.Kind == TokenKind.Float
                    ? slip.Say("A length is a whole number, such as *1..3.", slip.Token(star))
                : null;
        }
        return null;
    }

    /// <summary>What stands between the square brackets.</summary>
    private static CypherException? Inside(Slip slip)
    {
        var open = slip.OpenAround(slip.At);
        if (
            open < 1
            || !slip.Token(open).IsSign("[")
            || !(slip.Stands(open - 1, "-"))
            || !(slip.Stands(open - 2, ")") || slip.Stands(open - 2, "<"))
        )
        {
            return null;
        }
        if (slip.Here.IsSign(",") || slip.Here.IsWord("OR") || slip.Here.IsSign("/"))
        {
            return slip.Say("Types of which one is enough are joined by '|': [:A|B].");
        }
        if (slip.Here.IsName && slip.Near(-1).IsName && slip.Stands(slip.At - 2, "["))
        {
            return slip.Say($"A type begins with a colon: [{slip.Near(-1).Value}:{slip.Here.Value}].");
        }
        if (slip.Here.IsSign("+"))
        {
            return slip.Say("How often a relationship is repeated stands behind its arrow: -[:TYPE]->{1,3}.");
        }
        return slip.Here.Kind == TokenKind.Integer && slip.Near(-1).IsName
            ? slip.Say($"A length is written behind '*': [:{slip.Near(-1).Value}*1..{slip.Here.Value}].")
            : null;
    }

    private static bool IsInPattern(Slip slip, int index)
    {
        var clause = slip.ClauseOf(index);
        return clause >= 0 && (slip.Stands(clause, "MATCH") || slip.Stands(clause, "CREATE") || slip.Stands(clause, "MERGE"));
    }

    private static int? FindClose(Slip slip, int open)
    {
        var depth = 0;
        for (var i = open; i < slip.Tokens.Count; i++)
        {
            if (slip.Token(i).Kind != TokenKind.Sign)
            {
                continue;
            }
            depth +=
                slip.Token(i).Value is "(" or "[" or "{" ? 1
                : slip.Token(i).Value is ")" or "]" or "}" ? -1
                : 0;
            if (depth == 0)
            {
                return i;
            }
        }
        return null;
    }
}
