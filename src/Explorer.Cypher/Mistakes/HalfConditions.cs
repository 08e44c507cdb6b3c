using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax;

namespace Explorer.Cypher.Mistakes;

/// <summary>Conditions and values of which a half is missing, or that are asked in another way.</summary>
internal static class HalfConditions
{
    private static readonly string[] Aggregations = ["count", "sum", "avg", "min", "max", "collect"];

    private static readonly string[] Comparisons = ["=", "<>", "<", ">", "<=", ">=", "=~"];

    public static CypherException? Explain(Slip slip) => slip.At == 0 ? null : Test(slip) ?? Value(slip) ?? Listed(slip) ?? Part(slip);

    private static CypherException? Test(Slip slip)
    {
        if (slip.Near(-1).IsWord("IS") && slip.Here.Kind is TokenKind.Text or TokenKind.Integer or TokenKind.Float)
        {
            return slip.Say("IS asks for null, as in n.name IS NULL. Two values are compared by =.", slip.Near(-1));
        }
        if (slip.Stands(slip.At, "NOT", "NULL"))
        {
            return slip.Say("IS is missing: n.name IS NOT NULL.");
        }
        if (slip.Stands(slip.At - 2, "IS", "NOT"))
        {
            return slip.Say("NULL is missing: n.name IS NOT NULL.", slip.Near(-2));
        }
        if (
            (slip.Near(-1).IsWord("AND") || slip.Near(-1).IsWord("OR"))
            && Comparisons.Contains(slip.Here.Value)
            && slip.Here.Kind == TokenKind.Sign
        )
        {
            return slip.Say("Each condition names what it compares: n.x > 1 AND n.x < 9, or 1 < n.x < 9.");
        }
        if (slip.Here.IsWord("STARTS") || slip.Here.IsWord("ENDS"))
        {
            return slip.Near(1).IsWord("WITH") || slip.Near(1).Kind != TokenKind.Text
                ? null
                : slip.Say($"WITH is missing: n.name {slip.Here.Value.ToUpperInvariant()} WITH {slip.Written(slip.At + 1, slip.At + 1)}.");
        }
        var exists = Enumerable.Range(0, slip.At).LastOrDefault(i => slip.Stands(i, "EXISTS", "("), -1);
        return exists >= slip.ClauseOf(slip.At) && exists >= 0 && (slip.Here.IsSign("-") || slip.Here.IsSign(">") || slip.Here.IsSign("["))
            ? slip.Say("EXISTS takes braces: EXISTS { (a)-->(b) }.", slip.Token(exists))
            : null;
    }

    private static CypherException? Value(Slip slip)
    {
        var isCompared = slip.Near(-1).Kind == TokenKind.Sign && Comparisons.Contains(slip.Near(-1).Value);
        if (isCompared && (slip.Here.IsSign(":") || slip.Here.IsSign("%")) && slip.Near(1).IsName)
        {
            return slip.Say($"A parameter is written ${slip.Near(1).Value}.");
        }
        if (slip.Near(-1).IsSign("=~") && slip.Here.IsSign("/"))
        {
            return slip.Say("A regular expression stands in quotes: =~ 'x.*'.");
        }
        if (slip.Here.Kind == TokenKind.Float && slip.Near(-1).Kind == TokenKind.Float && slip.Here.Value[0] == '.')
        {
            return slip.Say("A date stands in quotes, with the year first: date('1870-04-22').", slip.Near(-1));
        }
        if (
            Array.Exists(Aggregations, slip.Near(-1).IsWord)
            && slip.Here.IsName
            && !slip.Here.IsWord("AS")
            && !Slip.IsClause(slip.Here)
            && !slip.Stands(slip.At + 1, "(")
        )
        {
            var function = slip.Near(-1).Value;
            return slip.Say(
                slip.Here.IsWord("DISTINCT") && slip.Near(1).IsName
                    ? $"The function {function} takes parentheses: {function}(DISTINCT {slip.Near(1).Value})."
                    : $"The function {function} takes parentheses: {function}({slip.Here.Value}).",
                slip.Near(-1)
            );
        }
        return
            slip.Near(-1).IsSign(":")
            && slip.OpenAround(slip.At) >= 0
            && slip.Here.Value is "}" or ","
            && slip.Here.Kind == TokenKind.Sign
            && slip.Near(-2).IsName
            ? slip.Say($"A value is missing behind {slip.Near(-2).Value}:.", slip.Near(-1))
            : null;
    }

    private static CypherException? Listed(Slip slip)
    {
        if (
            slip.Here.IsSign(",")
            && slip.Near(-2).IsWord("IN")
            && slip.Near(-1).Kind is TokenKind.Integer or TokenKind.Text or TokenKind.Float
        )
        {
            return slip.Say("IN takes a list in square brackets: IN ['a', 'b'].", slip.Near(-1));
        }
        if (slip.Near(-1).IsSign("{") && slip.Near(-2).IsWord("IN"))
        {
            return slip.Say("IN takes a list in square brackets: IN ['a', 'b'].", slip.Near(-1));
        }
        if (!slip.Here.IsSign("..") || slip.Near(-1).Kind != TokenKind.Integer || slip.Near(1).Kind != TokenKind.Integer)
        {
            return null;
        }
        var ends = $"range({slip.Near(-1).Value}, {slip.Near(1).Value})";
        return slip.Near(-2).IsSign("(") && slip.Near(-3).IsWord("range") ? slip.Say($"The ends stand with ',' between them: {ends}.")
            : slip.Near(-2).IsSign("[") && !slip.Near(-3).IsSign("-") ? slip.Say($"A list of numbers in a row is made by {ends}.")
            : null;
    }

    /// <summary>A clause of which a word is missing.</summary>
    private static CypherException? Part(Slip slip)
    {
        var clause = slip.ClauseOf(slip.At);
        var word = clause < 0 ? "" : slip.Token(clause).Value.ToUpperInvariant();
        if (
            word == "UNWIND"
            && slip.Error.Message.EndsWith("expected AS.", StringComparison.Ordinal)
            && (slip.IsAtEnd || Slip.IsClause(slip.Here))
        )
        {
            return slip.Say("AS and a name are missing: UNWIND list AS x.");
        }
        if (slip.Error.Message.EndsWith("expected SET.", StringComparison.Ordinal))
        {
            return slip.Say(
                $"SET is missing behind ON {slip.Near(-1).Value.ToUpperInvariant()}: ON {slip.Near(-1).Value.ToUpperInvariant()} SET n.key = 1."
            );
        }
        if (word == "MERGE" && slip.Here.IsSign(",") && slip.OpenAround(slip.At) < 0)
        {
            return slip.Say("MERGE takes one pattern: write a MERGE for each of them.");
        }
        if (word == "CALL" && slip.Here.IsWord("AS"))
        {
            return slip.Say("What a procedure gives is named behind YIELD: CALL db.labels() YIELD label AS x.");
        }
        if (word is "SET" or "REMOVE" && slip.Here.IsWord("AND"))
        {
            return slip.Say($"{word} takes several things with ',' between them, not AND.");
        }
        return word == "REMOVE" && slip.Here.IsSign("=")
            ? slip.Say("REMOVE takes a property away whatever it is: REMOVE n.key. Another value is given by SET n.key = 1.")
            : null;
    }
}
