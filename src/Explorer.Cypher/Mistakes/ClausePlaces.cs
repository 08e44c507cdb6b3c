using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax;

namespace Explorer.Cypher.Mistakes;

/// <summary>A right word in the wrong place.</summary>
internal static class ClausePlaces
{
    public static CypherException? Explain(Slip slip)
    {
        return slip.Here.Value.ToUpperInvariant() switch
        {
            "WHERE" when slip.Here.Kind == TokenKind.Word => Where(slip),
            "AND" or "OR" or "XOR" or "," when slip.OpenAround(slip.At) < 0 => Condition(slip),
            "ORDER" when slip.Here.Kind == TokenKind.Word && !slip.Near(1).IsWord("BY") => slip.Say(
                "ORDER is written with BY: ORDER BY n.name."
            ),
            "SORT" or "SORTED" when slip.Near(1).IsWord("BY") => slip.Say("Rows are sorted by ORDER BY, as in RETURN n ORDER BY n.name."),
            "DESC" or "ASC" or "DESCENDING" or "ASCENDING" => slip.Say(
                $"{slip.Here.Value.ToUpperInvariant()} stands behind what ORDER BY sorts by: RETURN ... ORDER BY n.name {slip.Here.Value.ToUpperInvariant()}."
            ),
            "ON" when slip.Near(1).IsWord("CREATE") || slip.Near(1).IsWord("MATCH") => slip.Say(
                "ON CREATE and ON MATCH belong to MERGE and stand right behind its pattern."
            ),
            "DISTINCT" when slip.Here.Kind == TokenKind.Word => slip.Say(
                "DISTINCT stands right behind RETURN or WITH and is for the whole row, or right behind '(' as in count(DISTINCT n)."
            ),
            "YIELD" when slip.Here.Kind == TokenKind.Word => slip.Say(
                "YIELD belongs to CALL and stands right behind its parentheses: CALL db.labels() YIELD label."
            ),
            _ => Comma(slip) ?? Nothing(slip),
        };
    }

    /// <summary>What follows a RETURN though it ends the query.</summary>
    public static CypherException? ExplainOrder(Slip slip)
    {
        if (!slip.Error.Message.StartsWith("RETURN ends", StringComparison.Ordinal))
        {
            return null;
        }
        var word = slip.Here.Value.ToUpperInvariant();
        return word switch
        {
            "ORDER" or "SKIP" or "OFFSET" or "LIMIT" => slip.Say(
                "The order is ORDER BY, SKIP, LIMIT, each of them once; put this where it belongs."
            ),
            "WITH" => slip.Say("RETURN ends the query: where the query goes on, write WITH in place of the RETURN before."),
            "RETURN" => slip.Say("There is a RETURN already: name all columns behind one RETURN, with ',' between them."),
            "SET" or "CREATE" or "DELETE" or "DETACH" or "MERGE" or "REMOVE" => slip.Say(
                $"{word} stands before RETURN, which ends the query: MATCH ... {word} ... RETURN ..."
            ),
            _ => slip.Say($"RETURN ends the query: put this {word} before it, or write WITH in its place."),
        };
    }

    private static CypherException? Where(Slip slip)
    {
        if (slip.OpenAround(slip.At) >= 0)
        {
            return null;
        }
        var clause = slip.ClauseOf(slip.At);
        var word = clause < 0 ? "" : slip.Token(clause).Value.ToUpperInvariant();
        return word switch
        {
            "" => slip.Say("A query begins with MATCH; WHERE follows its pattern: MATCH (n) WHERE ... RETURN n."),
            "WHERE" => slip.Say("There is a WHERE already: join the conditions by AND."),
            "RETURN" or "ORDER" or "SKIP" or "LIMIT" => slip.Say(
                "WHERE stands before RETURN, behind the pattern of MATCH: MATCH (n) WHERE ... RETURN n."
            ),
            "CREATE" or "MERGE" or "SET" or "DELETE" or "REMOVE" or "DETACH" => slip.Say(
                $"{word} has no WHERE. Put the condition behind a MATCH before it: MATCH (n) WHERE ... {word} ..."
            ),
            "UNWIND" or "LOAD" => slip.Say(
                $"{(word == "LOAD" ? "LOAD CSV" : word)} has no WHERE: put WITH * before it, as in WITH * WHERE ..."
            ),
            "MATCH" or "OPTIONAL" when slip.Near(-1).IsSign(",") => null,
            _ => null,
        };
    }

    private static CypherException? Condition(Slip slip)
    {
        var clause = slip.ClauseOf(slip.At);
        var word = clause < 0 ? "" : slip.Token(clause).Value.ToUpperInvariant();
        if (word == "MATCH" && !slip.Here.IsSign(",") && slip.Near(-1).IsSign(")"))
        {
            return slip.Say($"Conditions begin with WHERE: MATCH (n) WHERE ... {slip.Here.Value.ToUpperInvariant()} ...");
        }
        if (word is "WHERE" && slip.Here.IsSign(","))
        {
            return slip.Say("Conditions are joined by AND or OR, not by ','.");
        }
        return
            word is "LIMIT" or "SKIP"
            && slip.Here.IsSign(",")
            && slip.Near(-1).Kind == TokenKind.Integer
            && slip.Near(1).Kind == TokenKind.Integer
            ? slip.Say($"LIMIT takes one number: write SKIP {slip.Near(-1).Value} LIMIT {slip.Near(1).Value}.")
            : null;
    }

    private static CypherException? Comma(Slip slip) =>
        slip.At > 0 && slip.Near(-1).IsSign(",") && slip.IsHealedBy(slip.Near(-1).Position.Offset, slip.Near(-1).End, " ")
            ? slip.Say($"Nothing follows this ',': take it out, or write what belongs between it and {Shown(slip.Here)}.", slip.Near(-1))
            : null;

    private static string Shown(Token token) => token.Kind == TokenKind.End ? "the end" : token.Description;

    /// <summary>A clause of which nothing but its keyword was written.</summary>
    private static CypherException? Nothing(Slip slip)
    {
        if (slip.At == 0 || !(slip.IsAtEnd || slip.Here.IsSign(";") || Slip.IsClause(slip.Here)))
        {
            return null;
        }
        return slip.Near(-1).Value.ToUpperInvariant() switch
        {
            "WHERE" => slip.Say("A condition is missing behind WHERE, such as n.name = 'x'.", slip.Near(-1)),
            "RETURN" or "WITH" => slip.Say(
                $"{slip.Near(-1).Value.ToUpperInvariant()} needs to know what: write the names, or * for all of them.",
                slip.Near(-1)
            ),
            "BY" => slip.Say("ORDER BY needs to know by what, such as n.name.", slip.Near(-1)),
            "LIMIT" or "SKIP" => slip.Say($"A number is missing behind {slip.Near(-1).Value.ToUpperInvariant()}.", slip.Near(-1)),
            "AND" or "OR" or "XOR" or "NOT" => slip.Say(
                $"A condition is missing behind {slip.Near(-1).Value.ToUpperInvariant()}.",
                slip.Near(-1)
            ),
            "AS" => slip.Say("A name is missing behind AS.", slip.Near(-1)),
            "MATCH" or "MERGE" or "CREATE" => slip.Say(
                $"A pattern is missing behind {slip.Near(-1).Value.ToUpperInvariant()}, such as (n:Label).",
                slip.Near(-1)
            ),
            "=" or "<>" or "<" or "<=" or ">=" or "=~" or "+" or "*" or "/" or "IN" or "CONTAINS" => slip.Say(
                $"A value is missing behind {slip.Near(-1).Value}.",
                slip.Near(-1)
            ),
            _ => null,
        };
    }
}
