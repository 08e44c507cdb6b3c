using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Mistakes;

/// <summary>A text that goes on behind its semicolon.</summary>
internal static class SeveralStatements
{
    public static CypherException? Explain(Slip slip)
    {
        if (slip.At == 0 && slip.Here.IsSign(";"))
        {
            return slip.Say("The statement begins with ';': take it out.");
        }
        if (slip.At > 0 && slip.Near(-1).IsSign(";") && slip.OpenAround(slip.At) < 0)
        {
            return slip.Here.IsSign(";")
                ? slip.Say("One ';' ends the statement: take the second one out.")
                : slip.Say(
                    "The statement ended at the ';' before this. Run one statement at a time, or take the ';' out and join both by WITH."
                );
        }
        if (
            slip.Here.IsSign(";")
            && slip.OpenAround(slip.At) is var open and >= 0
            && !slip.IsHealedBy(slip.Here.Position.Offset, slip.Here.End, ",")
        )
        {
            return slip.Say($"'{slip.Token(open).Value}' is opened here and never closed: the statement ends at ';'.", slip.Token(open));
        }
        return null;
    }
}
