using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Parser
{
    private CaseExpression ParseCase()
    {
        ExpectWord("CASE");
        var subject = IsWord("WHEN") ? null : ParseExpression();
        List<CaseAlternative> alternatives = [];
        while (IsWord("WHEN"))
        {
            var position = Next().Position;
            var conditions = subject is null ? [ParseExpression()] : ParseList(ParseCaseCondition);
            ExpectWord("THEN");
            alternatives.Add(new CaseAlternative(conditions, ParseExpression()) { Position = position });
        }

        if (alternatives.Count == 0)
        {
            throw Unexpected("WHEN");
        }
        var otherwise = AcceptWord("ELSE") ? ParseExpression() : null;
        ExpectWord("END");
        return new CaseExpression(subject, alternatives, otherwise);
    }

    /// <summary>A value to compare with, or the rest of a predicate: <c>&gt; 3</c>, <c>IS NULL</c>, <c>IN [1, 2]</c>.</summary>
    private Expression ParseCaseCondition()
    {
        var position = Current.Position;
        var subject = new CaseSubject { Position = position };
        if (Current.Kind == TokenKind.Sign && AcceptComparisonSign() is { } sign)
        {
            return new Comparison(sign, subject, ParsePredicate()) { Position = position };
        }
        if ((IsWord("IS") || Is("::")) && !IsDeclaredWord())
        {
            return ParseIsTest(subject) with { Position = position };
        }
        if (!IsDeclaredWord() && AcceptPredicateSign() is { } predicate)
        {
            return new BinaryExpression(predicate, subject, ParseAdditive()) { Position = position };
        }
        return new Comparison(ComparisonOperator.Equal, subject, ParseExpression()) { Position = position };
    }
}
