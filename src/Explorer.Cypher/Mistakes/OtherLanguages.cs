using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax;

namespace Explorer.Cypher.Mistakes;

/// <summary>Habits of SQL, of GQL and of programming: how Cypher says it.</summary>
internal static class OtherLanguages
{
    /// <summary>Words where a clause should begin or go on.</summary>
    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["SELECT"] = "Cypher has no SELECT: write MATCH (n:Label) RETURN n.name.",
        ["FROM"] = "Cypher has no FROM: what is looked for stands in the pattern, as in MATCH (n:Label) RETURN n.",
        ["GROUP"] = "Leave GROUP BY out: every column of RETURN that does not aggregate is grouped by.",
        ["HAVING"] =
            "Cypher has no HAVING: aggregate in a WITH and put WHERE behind it, as in WITH n, count(*) AS c WHERE c > 1 RETURN n, c.",
        ["LIKE"] = "Cypher has no LIKE: write STARTS WITH, ENDS WITH or CONTAINS.",
        ["ILIKE"] = "Cypher has no ILIKE: write toLower(n.name) CONTAINS 'text'.",
        ["BETWEEN"] = "Cypher has no BETWEEN: write 1 <= n.x <= 9.",
        ["JOIN"] = "Cypher has no JOIN: draw the relationship in the pattern, (a)-[:TYPE]->(b).",
        ["INNER"] = "Cypher has no JOIN: draw the relationship in the pattern, (a)-[:TYPE]->(b).",
        ["LEFT"] = "Cypher has no LEFT JOIN: write OPTIONAL MATCH (a)-[:TYPE]->(b).",
        ["OUTER"] = "Cypher has no OUTER JOIN: write OPTIONAL MATCH (a)-[:TYPE]->(b).",
        ["UPDATE"] = "Cypher has no UPDATE: write MATCH (n:Label) SET n.key = 1.",
        ["INTO"] = "Cypher has no INTO: write CREATE (:Label {key: 1}).",
        ["VALUES"] = "Cypher has no VALUES: write CREATE (:Label {key: 1}).",
        ["TABLE"] = "There are no tables: nodes are made by CREATE (:Label {key: 1}).",
        ["TRUNCATE"] = "Cypher has no TRUNCATE: write MATCH (n:Label) DETACH DELETE n.",
        ["LET"] = "LET is not in Cypher 5: write WITH *, 1 AS x.",
        ["FILTER"] = "FILTER is not in Cypher 5: write WITH * WHERE ...",
        ["FOR"] = "FOR is not in Cypher 5: write UNWIND list AS x, or FOREACH (x IN list | ...) to change the graph.",
        ["NEXT"] = "NEXT is not in Cypher 5: write WITH and go on.",
        ["PRINT"] = "Cypher has no PRINT: write RETURN.",
        ["WHILE"] = "Cypher has no loops of that kind: write UNWIND range(1, 10) AS i.",
        ["IF"] = "Cypher has no IF: for a value write CASE WHEN ... THEN ... ELSE ... END, for rows WHERE.",
        ["ELSEIF"] = "CASE has no ELSEIF: write a further WHEN.",
        ["FIND"] = "Cypher has no FIND: write MATCH (n:Label) RETURN n.",
        ["GET"] = "Cypher has no GET: write MATCH (n:Label) RETURN n.",
        ["ADD"] = "Cypher has no ADD: write CREATE (n:Label) for a node, SET n.key = 1 for a property.",
        ["TOP"] = "Cypher has no TOP: write LIMIT 5 behind RETURN.",
        ["EXCEPT"] = "Cypher has no EXCEPT: write WHERE NOT EXISTS { ... }.",
        ["INTERSECT"] = "Cypher has no INTERSECT: put both patterns into one MATCH.",
        ["ISNULL"] = "ISNULL is written IS NULL.",
        ["NOTNULL"] = "NOTNULL is written IS NOT NULL.",
        ["MOD"] = "The rest of a division is written %: 7 % 2.",
        ["DIV"] = "A division is written /; of whole numbers it gives a whole number.",
        ["REGEXP"] = "A regular expression is matched by =~: n.name =~ '.*in'.",
        ["MATCHES"] = "A regular expression is matched by =~: n.name =~ '.*in'.",
        ["OVER"] = "Cypher has no OVER: aggregate in a WITH of its own.",
        ["THEN"] = "THEN belongs to CASE: CASE WHEN ... THEN ... ELSE ... END.",
        ["ELSE"] = "ELSE belongs to CASE: CASE WHEN ... THEN ... ELSE ... END.",
        ["STARTSWITH"] = "STARTSWITH is written STARTS WITH.",
        ["ENDSWITH"] = "ENDSWITH is written ENDS WITH.",
        ["BEGINS"] = "BEGINS WITH is written STARTS WITH.",
        ["HAS"] = "Cypher has no HAS: ask by CONTAINS what a text holds, by IS NOT NULL whether a property is there.",
        ["INCLUDES"] = "Cypher has no INCLUDES: write CONTAINS for a text, IN for a list.",
        ["EQUALS"] = "'Is the same' is written =.",
    };

    /// <summary>Signs of programming languages.</summary>
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["=="] = "'Is the same' is written = in Cypher, not ==.",
        ["!="] = "'Is not the same' is written <> in Cypher, not !=.",
        ["&&"] = "'And' is written AND in Cypher, not &&.",
        ["**"] = "A power is written ^: 2 ^ 3.",
        ["=<"] = "'At most' is written <=, not =<.",
        ["=>"] = "'At least' is written >=, not =>.",
        ["><"] = "'Is not the same' is written <>.",
        ["++"] = "Cypher has no ++: write SET n.x = n.x + 1.",
        ["+="] = "'+=' adds the properties of a map to a node: SET n += {key: 1}. For one property write SET n.x = n.x + 1.",
        ["-="] = "Cypher has no -=: write SET n.x = n.x - 1.",
        [":="] = "A value is set by =, as in SET n.x = 1, or named by AS, as in WITH 1 AS x.",
    };

    public static CypherException? Explain(Slip slip) => Sign(slip) ?? List(slip) ?? Column(slip) ?? Word(slip);

    private static CypherException? Sign(Slip slip)
    {
        if (slip.Here.IsSign("!="))
        {
            return slip.Say(Signs["!="]);
        }
        // Two signs side by side, at the fault or just before it.
        for (var i = Math.Max(0, slip.At - 1); i <= slip.At; i++)
        {
            var pair =
                slip.Token(i).Kind == TokenKind.Sign && slip.Token(i + 1).Kind == TokenKind.Sign && slip.Touches(i)
                    ? slip.Token(i).Value + slip.Token(i + 1).Value
                    : "";
            if (
                (slip.Token(i).IsSign("+=") ? "+=" : pair) is { Length: > 0 } sign
                && Signs.TryGetValue(sign, out var sentence)
                && !IsTie(slip, i)
            )
            {
                return slip.Say(sentence, slip.Token(i));
            }
        }
        if (slip.Here.IsSign("!") && slip.Near(1).Kind != TokenKind.End)
        {
            return slip.Say("'Not' is written NOT in Cypher, not '!'.");
        }
        return Comment(slip);
    }

    /// <summary>Two dashes on the line before the fault that draw no relationship.</summary>
    private static CypherException? Comment(Slip slip)
    {
        for (var i = Math.Min(slip.At, slip.Tokens.Count - 2); i >= 0 && slip.Token(i).Position.Line == slip.Here.Position.Line; i--)
        {
            if (slip.Stands(i, "-", "-") && slip.Touches(i) && !slip.Stands(i - 1, ")") && !slip.Stands(i - 1, "<"))
            {
                return slip.Say("A comment begins with //, not with --.", slip.Token(i));
            }
        }
        return null;
    }

    // Two signs behind a node are a tie that is drawn wrongly.
    private static bool IsTie(Slip slip, int index)
    {
        var clause = slip.ClauseOf(index);
        return slip.Stands(index - 1, ")")
            && clause >= 0
            && (slip.Stands(clause, "MATCH") || slip.Stands(clause, "CREATE") || slip.Stands(clause, "MERGE"));
    }

    private static CypherException? List(Slip slip)
    {
        var open = slip.OpenAround(slip.At);
        if (open > 0 && slip.Token(open).IsSign("(") && slip.Token(open - 1).IsWord("IN") && slip.Here.IsSign(","))
        {
            return slip.Say("IN takes a list in square brackets: IN ['a', 'b'].", slip.Token(open));
        }
        if (slip.Here.IsWord("NOT") && slip.Near(1).IsWord("IN"))
        {
            return slip.Say("NOT stands before what it denies: NOT n.name IN ['a', 'b'].");
        }
        if (slip.Here.IsWord("NOT") && (slip.Near(1).IsWord("LIKE") || slip.Near(1).IsWord("BETWEEN")))
        {
            return slip.Say(Words[slip.Near(1).Value], slip.Near(1));
        }
        if (slip.Here.IsWord("NOT") && (slip.Near(1).IsWord("CONTAINS") || slip.Near(1).IsWord("STARTS") || slip.Near(1).IsWord("ENDS")))
        {
            return slip.Say($"NOT stands before what it denies: NOT n.name {slip.Near(1).Value.ToUpperInvariant()} ...");
        }
        return null;
    }

    private static CypherException? Column(Slip slip)
    {
        if (slip.At > 0 && slip.Near(-1).IsWord("AS") && slip.Here.Kind == TokenKind.Text)
        {
            return slip.Say($"A name stands without quotes, or in back-ticks: AS `{slip.Here.Value}`.");
        }
        return slip.At > 0 && slip.Near(-1).IsWord("AS") && slip.Here.Kind is TokenKind.Integer or TokenKind.Float or TokenKind.BrokenNumber
            ? slip.Say($"A name that begins with a digit stands in back-ticks: AS `{slip.Here.Value}`.")
            : null;
    }

    private static CypherException? Word(Slip slip)
    {
        if (slip.Stands(slip.At - 1, "FOREACH") && !slip.Here.IsSign("("))
        {
            return slip.Say("FOREACH stands with parentheses: FOREACH (x IN list | SET x.key = 1).");
        }
        if (
            slip.Here.IsWord("THEN")
            && slip.Tokens.Take(slip.At).Any(t => t.IsWord("CASE"))
            && !slip.Tokens.Take(slip.At).Any(t => t.IsWord("WHEN"))
        )
        {
            return slip.Say(
                "WHEN is missing between CASE and its condition: CASE WHEN ... THEN ... END.",
                slip.Tokens.First(t => t.IsWord("CASE"))
            );
        }
        // DELETE FROM, INSERT INTO, CREATE TABLE: the second word tells.
        if (slip.Stands(slip.At - 2, "DELETE", "FROM"))
        {
            return slip.Say("Cypher has no DELETE FROM: write MATCH (n:Label) WHERE ... DELETE n.", slip.Near(-2));
        }
        if (slip.At > 0 && slip.Here.IsWord("INTO") && slip.Near(-1).IsWord("INSERT"))
        {
            return slip.Say("Cypher has no INSERT INTO: write CREATE (:Label {key: 1}).", slip.Near(-1));
        }
        if (
            slip.Here.IsWord("LIKE")
            && slip.Near(1) is { Kind: TokenKind.Text, Value: var pattern }
            && pattern.Trim('%') is { Length: > 0 } part
            && !part.Contains('%', StringComparison.Ordinal)
        )
        {
            var how = pattern.StartsWith('%')
                ? pattern.EndsWith('%')
                    ? "CONTAINS"
                    : "ENDS WITH"
                : pattern.EndsWith('%')
                    ? "STARTS WITH"
                    : "=";
            return slip.Say($"Cypher has no LIKE: write {how} '{part}'.");
        }
        if ((slip.Here.IsWord("DROP") || slip.Here.IsWord("ALTER")) && slip.Near(1).IsWord("TABLE"))
        {
            return slip.Say("There are no tables: MATCH (n:Label) DETACH DELETE n deletes all nodes of a label.");
        }
        // TOP 5 n, FROM table and their like fail one or two words later.
        for (var i = slip.At; i >= Math.Max(0, slip.At - 2); i--)
        {
            if (
                slip.Token(i) is { Kind: TokenKind.Word } word
                && Words.TryGetValue(word.Value, out var sentence)
                && (i == slip.At || !slip.Stands(i + 1, "("))
                && !slip.Stands(i + 1, ".")
                && !slip.Stands(i - 1, ".")
                && !slip.Stands(i - 1, ":")
                && !slip.Stands(i - 1, "AS")
                && (i == slip.At || slip.Stands(i - 1, "RETURN") || i == 0)
                && !(word.IsWord("FOR") && slip.Stands(i + 1, "("))
            )
            {
                return slip.Say(sentence, word);
            }
        }
        return slip.Token(0).IsWord("SELECT") ? slip.Say(Words["SELECT"], slip.Token(0)) : null;
    }
}
