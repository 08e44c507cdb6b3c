using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Parser
{
    private MatchClause ParseMatch()
    {
        ExpectWord("MATCH");
        if ((IsWord("DIFFERENT") || IsWord("REPEATABLE")) && Peek().Kind == TokenKind.Word)
        {
            throw SyntaxErrors.Unexpected(
                $"{Current.Value.ToUpperInvariant()} {Peek().Value.ToUpperInvariant()} is not in Cypher 5; leave it out: "
                    + "the relationships of one MATCH are always different from each other.",
                Current.Position
            );
        }

        var pattern = ParsePattern();
        List<PlannerHint> hints = [];
        while (IsWord("USING"))
        {
            hints.Add(ParseHint());
        }
        return new MatchClause(false, pattern, hints, ParseOptionalWhere());
    }

    private Expression? ParseOptionalWhere() => AcceptWord("WHERE") ? ParseExpression() : null;

    private PlannerHint ParseHint()
    {
        var start = ExpectWord("USING").Position;
        if (AcceptWords("JOIN", "ON"))
        {
            return new PlannerHint("JOIN ON", ParseList(ParseVariableUse), null, []) { Position = start };
        }
        var kind = ParseHintKind();
        var variable = ParseVariableUse();
        Expect(":");
        var label = ExpectName("a label or relationship type");
        IReadOnlyList<string> keys = [];
        if (kind != "SCAN")
        {
            Expect("(");
            keys = ParseList(() => ExpectName("a property key"));
            Expect(")");
        }

        return new PlannerHint(kind, [variable], label, keys) { Position = start };
    }

    private string ParseHintKind()
    {
        if (AcceptWord("SCAN"))
        {
            return "SCAN";
        }
        var prefix = "";
        foreach (var word in (string[])["RANGE", "TEXT", "POINT"])
        {
            if (AcceptWord(word))
            {
                prefix = word + " ";
            }
        }

        ExpectWord("INDEX");
        return prefix + (AcceptWord("SEEK") ? "INDEX SEEK" : "INDEX");
    }

    private Variable ParseVariableUse()
    {
        var position = Current.Position;
        return new Variable(ExpectName("a variable")) { Position = position };
    }
}
