using Explorer.Cypher.Errors;
using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax;

namespace Explorer.Cypher.Mistakes;

/// <summary>Why a name is not there: the five causes.</summary>
internal static class MissingNames
{
    public static CypherException? Explain(Slip slip)
    {
        var name = slip.Here;
        if (!name.IsName || !slip.Error.Message.Equals($"Variable `{name.Value}` not defined.", StringComparison.Ordinal))
        {
            return null;
        }
        if (name.Kind == TokenKind.QuotedName && IsValue(slip))
        {
            return slip.Say($"Back-ticks enclose names; a text stands in quotes: '{name.Value}'.");
        }
        if (slip.At > 1 && slip.Near(-1).IsSign("-") && slip.Near(-2).IsName && slip.Touches(slip.At - 1) && slip.Touches(slip.At - 2))
        {
            return slip.Say($"A name with a hyphen stands in back-ticks: `{slip.Written(slip.At - 2, slip.At)}`.", slip.Near(-2));
        }
        if (name.IsWord("None") || name.IsWord("nil") || name.IsWord("undefined") || name.IsWord("empty"))
        {
            return slip.Say($"Cypher has no {name.Value}: write null, and ask for it by IS NULL.");
        }
        if (name.IsWord("yes") || name.IsWord("no"))
        {
            return slip.Say($"Cypher has no {name.Value}: write true or false.");
        }
        if (Lost(slip) is { } with)
        {
            return slip.Say($"`{name.Value}` ended at the WITH in line {with.Position.Line}: hand it on there, WITH {name.Value}, ...");
        }
        if (SameClause(slip) is { } clause)
        {
            return slip.Say($"`{name.Value}` is a column of this same {clause} and is not there yet; name it in a WITH before.");
        }
        if (Moment(name.Value) is { } moment)
        {
            return slip.Say($"Cypher has no {name.Value}: write {moment}.");
        }
        if (CatalogSignatures.Instance.Find(name.Value) is { } function)
        {
            return slip.Say($"The function {function.Name} takes parentheses: {function.Name}(...).");
        }
        if (IsLabel(slip))
        {
            return slip.Say(
                $"`{name.Value}` is a label. Name the node in the pattern, ({Short(name.Value)}:{name.Value}), and write {Short(name.Value)}{(slip.Stands(slip.At + 1, ".") ? "." + slip.Near(2).Value : "")}."
            );
        }
        if (slip.Stands(slip.At + 1, "."))
        {
            return slip.Say(
                $"Variable `{name.Value}` not defined: nothing is called so. Name a node in a MATCH before, as in ({name.Value}:Label)."
            );
        }
        if (IsValue(slip))
        {
            return slip.Say($"Variable `{name.Value}` not defined. If a text is meant, put it in quotes: '{name.Value}'.");
        }
        if (Node(slip) is { } node)
        {
            return slip.Say($"Variable `{name.Value}` not defined. If a property is meant, write it behind its node: {node}.{name.Value}.");
        }
        return slip.Say(
            $"Variable `{name.Value}` not defined: name it in a clause before this, such as MATCH ({name.Value}) or WITH 1 AS {name.Value}."
        );
    }

    private static string? Moment(string name) =>
        name.ToUpperInvariant() switch
        {
            "TODAY" or "CURRENT_DATE" or "DATE" => "date()",
            "NOW" or "CURRENT_TIMESTAMP" or "DATETIME" => "datetime()",
            _ => null,
        };

    /// <summary>The clause in which the name is given to a column by AS.</summary>
    private static string? SameClause(Slip slip)
    {
        var clause = slip.ClauseOf(slip.At);
        if (clause < 0 || !(slip.Stands(clause, "RETURN") || slip.Stands(clause, "WITH")))
        {
            return null;
        }
        for (var i = clause + 1; i < slip.At; i++)
        {
            if (slip.Stands(i - 1, "AS") && slip.Token(i).IsName && slip.Token(i).Value == slip.Here.Value)
            {
                return slip.Token(clause).Value.ToUpperInvariant();
            }
        }
        return null;
    }

    /// <summary>A node that is named in a pattern before.</summary>
    private static string? Node(Slip slip)
    {
        for (var i = 1; i < slip.At; i++)
        {
            var isNode =
                slip.Stands(i - 1, "(")
                && slip.Token(i).Kind == TokenKind.Word
                && (slip.Stands(i + 1, ")") || slip.Stands(i + 1, ":") || slip.Stands(i + 1, "{"));
            if (isNode && (Slip.IsClause(slip.Token(i - 2)) || slip.Token(i - 2).Kind == TokenKind.Sign) && !slip.Stands(slip.At - 1, "("))
            {
                return slip.Token(i).Value;
            }
        }
        return null;
    }

    private static string Short(string label) => char.ToLowerInvariant(label[0]).ToString();

    /// <summary>Whether it stands where a text often does: behind a comparison, in a map, a list or a call.</summary>
    private static bool IsValue(Slip slip)
    {
        var before = slip.Near(-1);
        return before.Value is "=" or "<>" or "<" or ">" or "<=" or ">=" or "=~" or ":" or "[" or "+"
            || before.IsWord("CONTAINS")
            || before.IsWord("IN")
            || (before.IsWord("WITH") && slip.At > 1 && (slip.Near(-2).IsWord("STARTS") || slip.Near(-2).IsWord("ENDS")))
            || (before.Value is "," && slip.OpenAround(slip.At) >= 0)
            || (before.Value is "(" && slip.At > 1 && slip.Near(-2).IsName && !slip.Near(-2).IsWord("MATCH"));
    }

    /// <summary>The WITH behind which a name that was there is there no more.</summary>
    private static Token? Lost(Slip slip)
    {
        for (var i = slip.At - 1; i > 0; i--)
        {
            if (
                !slip.Token(i).IsWord("WITH")
                || slip.Token(i - 1).IsWord("STARTS")
                || slip.Token(i - 1).IsWord("ENDS")
                || slip.Token(i - 1).IsSign(".")
            )
            {
                continue;
            }
            for (var j = i - 1; j > 0; j--)
            {
                var isNew = slip.Stands(j - 1, "(") || slip.Stands(j - 1, "[") || slip.Stands(j - 1, "AS") || slip.Stands(j + 1, "=");
                if (isNew && slip.Token(j).IsName && slip.Token(j).Value == slip.Here.Value)
                {
                    return slip.Token(i);
                }
            }
        }
        return null;
    }

    private static bool IsLabel(Slip slip)
    {
        for (var i = 1; i < slip.Tokens.Count; i++)
        {
            if (
                i != slip.At
                && slip.Stands(i - 1, ":")
                && slip.Token(i).IsName
                && slip.Token(i).Value == slip.Here.Value
                && slip.OpenAround(i) is var open
                && open >= 0
                && !slip.Token(open).IsSign("{")
            )
            {
                return true;
            }
        }
        return false;
    }
}
