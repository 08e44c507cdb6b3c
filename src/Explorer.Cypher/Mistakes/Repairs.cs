using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax;

namespace Explorer.Cypher.Mistakes;

/// <summary>Tries what would heal the statement: another word, a sign put in, something taken out. What is offered has been read and is well formed.</summary>
internal static class Repairs
{
    private const int LongestRepaired = 1_000;
    private const int Deepest = 3;

    private static readonly string[] Keywords =
    [
        "MATCH",
        "OPTIONAL",
        "WHERE",
        "RETURN",
        "WITH",
        "UNWIND",
        "CREATE",
        "MERGE",
        "SET",
        "REMOVE",
        "DELETE",
        "DETACH",
        "FOREACH",
        "CALL",
        "YIELD",
        "LOAD",
        "CSV",
        "HEADERS",
        "FROM",
        "UNION",
        "ALL",
        "ORDER",
        "BY",
        "SKIP",
        "LIMIT",
        "AS",
        "AND",
        "OR",
        "XOR",
        "NOT",
        "IN",
        "IS",
        "NULL",
        "STARTS",
        "ENDS",
        "CONTAINS",
        "CASE",
        "WHEN",
        "THEN",
        "ELSE",
        "END",
        "DISTINCT",
        "ASC",
        "DESC",
        "ON",
        "EXISTS",
        "COUNT",
        "COLLECT",
        "INDEX",
        "CONSTRAINT",
        "FOR",
        "REQUIRE",
        "UNIQUE",
        "SHOW",
        "DROP",
        "IF",
        "FINISH",
        "EXPLAIN",
        "PROFILE",
        "INDEXES",
        "CONSTRAINTS",
        "FUNCTIONS",
        "PROCEDURES",
    ];

    /// <summary>What may be missing before a place, and how to say so.</summary>
    private static readonly (string Sign, string Sentence)[] Missing =
    [
        (")", "')' is missing before {0}."),
        ("]", "']' is missing before {0}."),
        ("}", "'}}' is missing before {0}."),
        ("})", "'}})' is missing before {0}."),
        ("])", "'])' is missing before {0}."),
        ("))", "'))' is missing before {0}."),
        (" AS ", "AS is missing between a value and its name: AS {1}."),
        (",", "',' is missing before {0}."),
        (":", "':' is missing before {0}."),
        (" WHERE ", "WHERE is missing before {0}."),
        (" AND ", "AND is missing before {0}."),
        (" RETURN ", "RETURN is missing before {0}."),
        (" THEN ", "THEN is missing before {0}: CASE WHEN ... THEN ... END."),
        (" MATCH ", "A query begins with MATCH: write it before {0}."),
        (" END ", "END is missing: CASE WHEN ... THEN ... END."),
        (" WITH ", "WITH is missing before {0}."),
        ("(", "'(' is missing before {0}."),
        (" | ", "'|' is missing before {0}."),
        (" IN ", "IN is missing before {0}."),
        ("=", "'=' is missing before {0}."),
        ("+", "'+' or another operator is missing before {0}."),
    ];

    public static CypherException? Explain(Slip slip)
    {
        if (slip.Text.Length > LongestRepaired)
        {
            return null;
        }
        return OtherWord(slip) ?? PutIn(slip) ?? Beginning(slip) ?? TakeOut(slip) ?? LastWord(slip);
    }

    private static CypherException? OtherWord(Slip slip)
    {
        // The word before may be the misspelt one: it was read as a name.
        foreach (var at in new[] { slip.At, slip.At - 1, slip.At + 1 })
        {
            if (slip.Token(at).Kind == TokenKind.Word && Meant(slip.Text, slip.Token(at), 0) is { } near)
            {
                return slip.Say($"Unexpected {slip.Token(at).Description}: did you mean {near}?", slip.Token(at));
            }
        }
        return null;
    }

    /// <summary>The keyword that a word is nearest to among those with which the statement can be read, or read on to a further misspelt word.</summary>
    private static string? Meant(string text, Token word, int depth)
    {
        // Of a short word nearly everything is near.
        if (word.Value.Length < (depth == 0 ? 2 : 3))
        {
            return null;
        }
        var candidates = Keywords.Where(keyword => !word.IsWord(keyword)).ToList();
        while (NameSuggestion.Find(word.Value, candidates) is { } near)
        {
            if (LeadsOn(string.Concat(text.AsSpan(0, word.Position.Offset), near, text.AsSpan(word.End)), word.Position.Offset, depth))
            {
                return near;
            }
            candidates.Remove(near);
        }
        return null;
    }

    private static bool LeadsOn(string text, int from, int depth)
    {
        try
        {
            Parser.Parse(text);
            return true;
        }
        catch (CypherException error) when (depth < Deepest)
        {
            var next = new Slip(text, error);
            return next.Here.Kind == TokenKind.Word && next.Here.Position.Offset > from && Meant(text, next.Here, depth + 1) is not null;
        }
        catch (CypherException)
        {
            return false;
        }
    }

    private static CypherException? PutIn(Slip slip)
    {
        if (slip.At > 0 && slip.Near(-1).Value is "$" or "." or ":")
        {
            return null;
        }
        var offset = slip.Here.Position.Offset;
        var place = slip.IsAtEnd ? "the end" : slip.Here.Description;
        foreach (var (sign, sentence) in Missing)
        {
            if (!MayBeMissing(slip, sign))
            {
                continue;
            }
            if (slip.IsHealedBy(offset, offset, sign))
            {
                return slip.Say(string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, place, slip.Here.Value));
            }
        }
        return null;
    }

    private static bool MayBeMissing(Slip slip, string sign) =>
        sign switch
        {
            // A name after AS, and nothing else.
            " AS " => slip.Here.IsName,
            // Labels, types and keys have colons, in brackets.
            ":" => slip.At > 0 && slip.Near(-1).IsName && slip.OpenAround(slip.At) >= 0,
            " RETURN " => slip.At > 0
                && !(
                    slip.ClauseOf(slip.At) is >= 0 and var last
                    && slip.Token(last).Value.ToUpperInvariant() is "RETURN" or "ORDER" or "SKIP" or "LIMIT"
                ),
            " WITH " or " WHERE " or " IN " or "=" or "+" => slip.At > 0,
            " MATCH " => slip.At == 0,
            " AND " => slip.ClauseOf(slip.At) is >= 0 and var clause && slip.Stands(clause, "WHERE"),
            _ => true,
        };

    private static CypherException? TakeOut(Slip slip)
    {
        if (slip.IsAtEnd)
        {
            return null;
        }
        if (slip.IsHealedBy(slip.Here.Position.Offset, slip.Here.End, " "))
        {
            return slip.Say($"Take {slip.Here.Description} out: it is too much here.");
        }
        return slip.At > 0 && slip.IsHealedBy(slip.Near(-1).Position.Offset, slip.Near(-1).End, " ")
            ? slip.Say($"Take {slip.Near(-1).Description} out: it is too much here.", slip.Near(-1))
            : null;
    }

    private static CypherException? Beginning(Slip slip) =>
        slip.At > 0 ? null
        : slip.Here.IsSign("(") ? slip.Say("A query begins with MATCH and ends with RETURN: MATCH (n) RETURN n.")
        : slip.Say(
            $"{char.ToUpperInvariant(slip.Here.Description[0])}{slip.Here.Description[1..]} begins no statement. Write MATCH to look for something, RETURN to compute something."
        );

    /// <summary>Brackets that are still open at the end.</summary>
    private static CypherException? LastWord(Slip slip)
    {
        var open = slip.OpenAround(slip.At);
        return open >= 0 && slip.IsAtEnd
            ? slip.Say($"'{slip.Token(open).Value}' is opened here and never closed.", slip.Token(open))
            : null;
    }
}
