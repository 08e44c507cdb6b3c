using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax;

namespace Explorer.Cypher.Mistakes;

/// <summary>What tutorials of years ago write, and how it is written today.</summary>
internal static class OldForms
{
    public static CypherException? Explain(Slip slip)
    {
        if (slip.Stands(slip.At, "START") && slip.Near(1).IsName && slip.Stands(slip.At + 2, "="))
        {
            return slip.Say("START is gone: begin with MATCH, as in MATCH (n) WHERE elementId(n) = $id RETURN n.");
        }
        if (slip.Stands(slip.At, "USING", "PERIODIC"))
        {
            return slip.Say("USING PERIODIC COMMIT is gone: write LOAD CSV ... AS row CALL (row) { ... } IN TRANSACTIONS OF 500 ROWS.");
        }
        if (slip.Stands(slip.At, "UNIQUE") && slip.Stands(slip.At - 1, "CREATE"))
        {
            return slip.Say("CREATE UNIQUE is gone: write MERGE, which makes only what is not there yet.", slip.Near(-1));
        }
        if (slip.Stands(slip.At - 3, "DROP", "INDEX", "ON") || slip.Stands(slip.At - 2, "DROP", "INDEX", "ON"))
        {
            return slip.Say("An index is dropped by its name: DROP INDEX name. SHOW INDEXES tells the names.", At(slip, "ON"));
        }
        if (
            slip.Stands(slip.At - 3, "DROP", "CONSTRAINT", "ON")
            || slip.Stands(slip.At - 2, "DROP", "CONSTRAINT", "ON")
            || slip.Stands(slip.At - 3, "DROP", "CONSTRAINT", "FOR")
        )
        {
            return slip.Say("A constraint is dropped by its name: DROP CONSTRAINT name. SHOW CONSTRAINTS tells the names.", slip.Token(2));
        }
        if (slip.Stands(slip.At, "ASSERT"))
        {
            return slip.Say("ASSERT is now REQUIRE: FOR (n:Label) REQUIRE n.key IS UNIQUE.");
        }
        if (slip.Stands(slip.At - 1, "REQUIRE", "exists", "("))
        {
            return slip.Say("exists(n.key) is now n.key IS NOT NULL.");
        }
        return OldParameter(slip) ?? OldListFunction(slip);
    }

    private static Token At(Slip slip, string word) => slip.Tokens.First(token => token.IsWord(word));

    /// <summary><c>{name}</c>, which is $name today.</summary>
    private static CypherException? OldParameter(Slip slip) =>
        slip.Stands(slip.At, "}")
        && slip.Near(-1).IsName
        && slip.Stands(slip.At - 2, "{")
        && !slip.Near(-3).IsName
        && !slip.Stands(slip.At - 3, "(")
            ? slip.Say($"A parameter is written ${slip.Near(-1).Value} today, not {{{slip.Near(-1).Value}}}.", slip.Near(-2))
            : null;

    private static CypherException? OldListFunction(Slip slip)
    {
        var open = slip.OpenAround(slip.At);
        if (open < 1 || !slip.Token(open).IsSign("("))
        {
            return null;
        }
        var name = slip.Token(open - 1);
        if (name.IsWord("filter") && slip.Here.IsWord("WHERE"))
        {
            return slip.Say("filter() is gone: write [x IN list WHERE condition].", name);
        }
        return name.IsWord("extract") && slip.Here.IsSign("|") ? slip.Say("extract() is gone: write [x IN list | value].", name) : null;
    }
}
