using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax;

namespace Explorer.Cypher.Mistakes;

/// <summary>Names with blanks, hyphens and digits in front, names in quotes, texts without, colons that are missing.</summary>
internal static class BrokenNames
{
    public static CypherException? Explain(Slip slip)
    {
        if (slip.At == 0)
        {
            return null;
        }
        return Hyphen(slip) ?? Number(slip) ?? Quoted(slip) ?? Map(slip) ?? Node(slip) ?? Property(slip) ?? Text(slip) ?? Bare(slip);
    }

    /// <summary><c>Red-Army</c>, <c>first-name</c></summary>
    private static CypherException? Hyphen(Slip slip)
    {
        var dash = slip.Here.IsSign("-") ? slip.At : slip.At - 1;
        if (
            !slip.Stands(dash, "-")
            || !slip.Token(dash - 1).IsName
            || !slip.Token(dash + 1).IsName
            || !slip.Touches(dash - 1)
            || !slip.Touches(dash)
        )
        {
            return null;
        }
        var first = dash - 1;
        var last = dash + 1;
        while (slip.Stands(last + 1, "-") && slip.Token(last + 2).IsName && slip.Touches(last) && slip.Touches(last + 1))
        {
            last += 2;
        }
        return slip.Say($"A name with a hyphen stands in back-ticks: `{slip.Written(first, last)}`.", slip.Token(first));
    }

    private static CypherException? Number(Slip slip)
    {
        var isName =
            slip.Stands(slip.At - 1, ":")
            || slip.Stands(slip.At - 1, "(")
            || slip.Stands(slip.At - 1, ".")
            || slip.Stands(slip.At - 1, "[");
        if (
            !isName
            || slip.Here.Kind is not (TokenKind.BrokenNumber or TokenKind.Integer)
            || !(slip.OpenAround(slip.At) >= 0 || slip.Stands(slip.At - 1, "."))
        )
        {
            return null;
        }
        return slip.Say($"A name that begins with a digit stands in back-ticks: `{slip.Here.Value}`.");
    }

    private static CypherException? Quoted(Slip slip)
    {
        if (slip.Here.Kind != TokenKind.Text)
        {
            return null;
        }
        var name = slip.Here.Value;
        var written = name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c == '_') && !char.IsDigit(name[0]) ? name : $"`{name}`";
        if (slip.Stands(slip.At - 1, ":") && slip.OpenAround(slip.At) is >= 0 and var open && !slip.Token(open).IsSign("{"))
        {
            return slip.Say($"A label or type stands without quotes: :{written}.");
        }
        if (slip.Stands(slip.At - 1, "."))
        {
            return slip.Say($"The name of a property stands without quotes: .{written}.");
        }
        if (
            slip.Stands(slip.At - 1, "{")
            || (slip.Stands(slip.At - 1, ",") && slip.OpenAround(slip.At) is >= 0 and var around && slip.Token(around).IsSign("{"))
        )
        {
            return slip.Say($"The name of a property stands without quotes: {{{written}: ...}}.");
        }
        return null;
    }

    private static CypherException? Map(Slip slip)
    {
        var open = slip.OpenAround(slip.At);
        if (open < 0 || !slip.Token(open).IsSign("{") || slip.Token(open - 1).IsWord("EXISTS") || slip.Token(open - 1).IsWord("COUNT"))
        {
            return null;
        }
        if (slip.Here.IsSign("=") && slip.Near(-1).IsName)
        {
            return slip.Say($"In braces a colon stands between the name of a property and its value: {{{slip.Near(-1).Value}: ...}}.");
        }
        if (slip.Here.IsSign(";"))
        {
            return slip.Say("Properties are divided by ','.");
        }
        if (
            slip.Here.Kind is TokenKind.Integer or TokenKind.BrokenNumber
            && slip.Stands(slip.At + 1, ":")
            && (slip.Stands(slip.At - 1, "{") || slip.Stands(slip.At - 1, ","))
        )
        {
            return slip.Say($"The name of a property that is a number stands in back-ticks: {{`{slip.Here.Value}`: ...}}.");
        }
        var isName = slip.Near(-1).IsName && (slip.Stands(slip.At - 2, "{") || slip.Stands(slip.At - 2, ","));
        if (isName && slip.Here.Kind is TokenKind.Text or TokenKind.Integer or TokenKind.Float)
        {
            return slip.Say(
                $"A colon is missing behind {slip.Near(-1).Value}: {{{slip.Near(-1).Value}: {slip.Written(slip.At, slip.At)}}}."
            );
        }
        if (slip.Stands(slip.At, ".") && slip.Near(-1).IsName && (slip.Stands(slip.At - 2, "{") || slip.Stands(slip.At - 2, ",")))
        {
            return slip.Say($"In braces the names of properties stand alone, without {slip.Near(-1).Value} and the dot.", slip.Near(-1));
        }
        // {name: Josef Stalin} and {name: 'a' born: 1}
        if (slip.Here.IsName && slip.Near(-1).Kind == TokenKind.Word && slip.Stands(slip.At - 2, ":") && !slip.Stands(slip.At + 1, ":"))
        {
            return slip.Say($"A text stands in quotes: '{Words(slip, slip.At - 1)}'.", slip.Near(-1));
        }
        return slip.Here.IsName && slip.Stands(slip.At + 1, ":") ? slip.Say($"',' is missing before {slip.Here.Value}.") : null;
    }

    private static string Words(Slip slip, int first)
    {
        var last = first;
        while (
            slip.Token(last + 1).Kind == TokenKind.Word
            && !Slip.IsClause(slip.Token(last + 1))
            && !slip.Token(last + 1).IsWord("AND")
            && !slip.Token(last + 1).IsWord("OR")
        )
        {
            last++;
        }
        return string.Join(' ', Enumerable.Range(first, last - first + 1).Select(i => slip.Token(i).Value));
    }

    /// <summary>Between the parentheses of a node.</summary>
    private static CypherException? Node(Slip slip)
    {
        var open = slip.OpenAround(slip.At);
        var clause = slip.ClauseOf(slip.At);
        if (
            open < 0
            || clause < 0
            || !slip.Token(open).IsSign("(")
            || slip.Token(open - 1) is { Kind: TokenKind.Word } word && !Slip.IsClause(word)
        )
        {
            return null;
        }
        if (!(slip.Stands(clause, "MATCH") || slip.Stands(clause, "CREATE") || slip.Stands(clause, "MERGE")))
        {
            return null;
        }
        if (slip.Here.IsSign(".") && slip.Near(-1).IsName)
        {
            return slip.Say(
                $"A node in a pattern has no dot: write ({slip.Near(-1).Value}), and {slip.Near(-1).Value}.{slip.Near(1).Value} in RETURN or WHERE."
            );
        }
        if (slip.Here.IsName && Slip.IsClause(slip.Near(-1)) && slip.Stands(slip.At - 2, ":"))
        {
            return slip.Say("A label is missing behind this ':', as in (n:Label).", slip.Near(-2));
        }
        if (slip.Here.IsName && !Slip.IsClause(slip.Here) && slip.Near(-1).IsName && slip.At - 2 == open)
        {
            return slip.Stands(slip.At + 1, ":") || slip.Here.IsWord("AS")
                ? slip.Say($"A name of one word, or in back-ticks: (`{slip.Near(-1).Value} {slip.Here.Value}`).", slip.Near(-1))
                : slip.Say($"A label begins with a colon: ({slip.Near(-1).Value}:{slip.Here.Value}).");
        }
        if (
            slip.Here.IsName
            && slip.Near(-1).IsName
            && slip.Stands(slip.At - 2, ":")
            && slip.IsHealedBy(slip.Near(-1).Position.Offset, slip.Here.End, "`x`")
        )
        {
            return slip.Say($"A label with a blank in it stands in back-ticks: `{slip.Written(slip.At - 1, slip.At)}`.", slip.Near(-1));
        }
        if (
            slip.Here.IsName
            && slip.Stands(slip.At + 1, ":")
            && slip.Near(-1).IsName
            && slip.Near(2).Kind is TokenKind.Text or TokenKind.Integer or TokenKind.Float
        )
        {
            return slip.Say($"Properties stand in braces: {{{slip.Written(slip.At, slip.At + 2)}}}.");
        }
        if (slip.Here.IsSign("=") || slip.Here.IsSign("<") || slip.Here.IsSign(">"))
        {
            return slip.Say("Properties stand in braces, as in (n {name: 'x'}); other conditions behind WHERE.");
        }
        return null;
    }

    /// <summary><c>n.first name</c>, <c>n:name</c></summary>
    private static CypherException? Property(Slip slip)
    {
        if (slip.Here.Kind == TokenKind.Word && slip.Near(-1).IsName && slip.Stands(slip.At - 2, ".") && !Slip.IsClause(slip.Here))
        {
            var whole = $"`{slip.Written(slip.At - 1, slip.At)}`";
            if (slip.Stands(slip.At + 1, "=") && slip.IsHealedBy(slip.Near(-1).Position.Offset, slip.Here.End, whole))
            {
                return slip.Say($"A name with a blank stands in back-ticks: {whole}.", slip.Near(-1));
            }
        }
        return slip.Here.IsSign("..") && slip.Near(-1).IsName && slip.Touches(slip.At - 1)
            ? slip.Say("One dot stands between a name and its property.")
            : null;
    }

    /// <summary><c>n.name = Josef Stalin</c></summary>
    private static CypherException? Text(Slip slip)
    {
        var isValue =
            slip.Stands(slip.At - 2, "=")
            || slip.Stands(slip.At - 2, "<>")
            || slip.Stands(slip.At - 2, "CONTAINS")
            || slip.Stands(slip.At - 3, "STARTS", "WITH")
            || slip.Stands(slip.At - 3, "ENDS", "WITH");
        if (
            slip.Stands(slip.At - 2, "AS")
            && slip.Here.Kind == TokenKind.Word
            && slip.Near(-1).Kind == TokenKind.Word
            && !Slip.IsClause(slip.Here)
        )
        {
            return slip.Say($"A name with a blank stands in back-ticks: AS `{Words(slip, slip.At - 1)}`.", slip.Near(-1));
        }
        return
            isValue
            && slip.Here.Kind == TokenKind.Word
            && slip.Near(-1).Kind == TokenKind.Word
            && !Slip.IsClause(slip.Here)
            && !slip.Stands(slip.At + 1, "(")
            && !slip.Stands(slip.At + 1, ".")
            ? slip.Say($"A text stands in quotes: '{Words(slip, slip.At - 1)}'.", slip.Near(-1))
            : null;
    }

    /// <summary><c>MATCH n</c></summary>
    private static CypherException? Bare(Slip slip)
    {
        if (
            !slip.Here.IsName
            || Slip.IsClause(slip.Here)
            || !slip.Error.Message.Contains("expected a node in parentheses", StringComparison.Ordinal)
        )
        {
            return null;
        }
        if (slip.Stands(slip.At - 2, "shortestPath", "(") || slip.Stands(slip.At - 2, "allShortestPaths", "("))
        {
            return slip.Say($"Put the whole pattern between the parentheses: {slip.Near(-2).Value}((a)-[*]-(b)).", slip.Near(-2));
        }
        if (slip.Stands(slip.At + 1, "(") || slip.Stands(slip.At + 1, ":", "("))
        {
            return slip.Here.Value.ToUpperInvariant() is "NODE" or "VERTEX" or "RELATIONSHIP" or "EDGE"
                ? slip.Say($"Take {slip.Here.Value} out: a node is written (n:Label), a relationship -[:TYPE]->.")
                : slip.Say($"'=' stands between a path and its name: {slip.Here.Value} = (a)-->(b).");
        }
        var isLabelled = slip.Stands(slip.At + 1, ":") && slip.Near(2).IsName;
        return slip.Say($"A node stands in parentheses: ({slip.Written(slip.At, isLabelled ? slip.At + 2 : slip.At)}).");
    }
}
