using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

/// <summary>The ladder of operators, weakest first; each rung asks the next for its operands.</summary>
internal sealed partial class Parser
{
    private Expression ParseExpression()
    {
        GuardDepth();
        return ParseLeft(
            "OR",
            BinaryOperator.Or,
            () => ParseLeft("XOR", BinaryOperator.Xor, () => ParseLeft("AND", BinaryOperator.And, ParseNot))
        );
    }

    private Expression ParseLeft(string keyword, BinaryOperator sign, Func<Expression> operand)
    {
        var position = Current.Position;
        var left = operand();
        while (AcceptWord(keyword))
        {
            left = new BinaryExpression(sign, left, operand()) { Position = position };
        }
        return left;
    }

    private Expression ParseNot()
    {
        if (!IsWord("NOT") || IsDeclaredWord())
        {
            return ParseComparison();
        }
        GuardDepth();
        var position = Next().Position;
        return new UnaryExpression(UnaryOperator.Not, ParseNot()) { Position = position };
    }

    private Expression ParseComparison()
    {
        var position = Current.Position;
        List<Expression> operands = [ParsePredicate()];
        List<ComparisonOperator> signs = [];
        while (AcceptComparisonSign() is { } sign)
        {
            signs.Add(sign);
            operands.Add(ParsePredicate());
        }

        return signs.Count == 0 ? operands[0] : new Comparison(operands, signs) { Position = position };
    }

    private ComparisonOperator? AcceptComparisonSign()
    {
        if (Current.Kind != TokenKind.Sign)
        {
            return null;
        }
        if (Is("!="))
        {
            throw Unexpected("'<>' (not equal) or another operator");
        }
        ComparisonOperator? sign = Current.Value switch
        {
            "=" => ComparisonOperator.Equal,
            "<>" => ComparisonOperator.NotEqual,
            "<" => ComparisonOperator.Less,
            "<=" => ComparisonOperator.LessOrEqual,
            ">" => ComparisonOperator.Greater,
            ">=" => ComparisonOperator.GreaterOrEqual,
            _ => null,
        };
        if (sign is not null)
        {
            Next();
        }
        return sign;
    }

    private Expression ParsePredicate()
    {
        var position = Current.Position;
        var left = ParseAdditive();
        while (true)
        {
            var next =
                IsWord("IS") || Is("::") ? ParseIsTest(left)
                : AcceptPredicateSign() is { } sign ? new BinaryExpression(sign, left, ParseAdditive())
                : null;
            if (next is null)
            {
                return left;
            }
            left = next with { Position = position };
        }
    }

    private BinaryOperator? AcceptPredicateSign()
    {
        if (AcceptWord("IN"))
        {
            return BinaryOperator.In;
        }
        if (AcceptWords("STARTS", "WITH"))
        {
            return BinaryOperator.StartsWith;
        }
        if (AcceptWords("ENDS", "WITH"))
        {
            return BinaryOperator.EndsWith;
        }
        if (AcceptWord("CONTAINS"))
        {
            return BinaryOperator.Contains;
        }
        return Accept("=~") ? BinaryOperator.Matches : null;
    }

    private Expression ParseIsTest(Expression operand)
    {
        if (Accept("::"))
        {
            return new TypeTest(operand, ParseType(), Negated: false);
        }
        ExpectWord("IS");
        var negated = AcceptWord("NOT");
        if (AcceptWord("NULL"))
        {
            return new NullTest(operand, negated);
        }
        if (Accept("::") || AcceptWord("TYPED"))
        {
            return new TypeTest(operand, ParseType(), negated);
        }
        var form = "NFC";
        if (Current.IsName && Peek().IsWord("NORMALIZED"))
        {
            form = Current.Value.ToUpperInvariant();
            if (form is not ("NFC" or "NFD" or "NFKC" or "NFKD"))
            {
                throw Unexpected("NFC, NFD, NFKC or NFKD");
            }
            Next();
        }
        if (!AcceptWord("NORMALIZED"))
        {
            throw Unexpected(negated ? "NULL, '::' and a type, or NORMALIZED" : "NULL, NOT NULL, '::' and a type, or NORMALIZED");
        }
        return new NormalizedTest(operand, form, negated);
    }
}
