using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Parser
{
    private Expression ParseAdditive()
    {
        var position = Current.Position;
        var left = ParseMultiplicative();
        while (Is("+") || Is("-") || Is("||"))
        {
            var sign = Next().Value switch
            {
                "+" => BinaryOperator.Add,
                "-" => BinaryOperator.Subtract,
                _ => BinaryOperator.Concatenate,
            };
            left = new BinaryExpression(sign, left, ParseMultiplicative()) { Position = position };
        }

        return left;
    }

    private Expression ParseMultiplicative()
    {
        var position = Current.Position;
        var left = ParsePower();
        while (Is("*") || Is("/") || Is("%"))
        {
            var sign = Next().Value switch
            {
                "*" => BinaryOperator.Multiply,
                "/" => BinaryOperator.Divide,
                _ => BinaryOperator.Modulo,
            };
            left = new BinaryExpression(sign, left, ParsePower()) { Position = position };
        }

        return left;
    }

    private Expression ParsePower()
    {
        var position = Current.Position;
        var left = ParseSign();
        while (Accept("^"))
        {
            left = new BinaryExpression(BinaryOperator.Power, left, ParseSign()) { Position = position };
        }
        return left;
    }

    private Expression ParseSign()
    {
        if (!Is("-") && !Is("+"))
        {
            return ParsePostfix(ParseAtom());
        }
        GuardDepth();
        var sign = Next();
        var minus = sign.Value == "-";
        if (Is("+"))
        {
            throw Unexpected("a number: one sign is enough");
        }

        // The smallest whole number exists only together with its sign.
        if (minus && Current.Kind is TokenKind.Integer or TokenKind.Float or TokenKind.BrokenNumber && !IsAccess(Peek()))
        {
            return NumberLiterals.Read(Next(), negative: true) with { Position = sign.Position };
        }
        return new UnaryExpression(minus ? UnaryOperator.Minus : UnaryOperator.Plus, ParseSign()) { Position = sign.Position };
    }

    private static bool IsAccess(Token token) => token.IsSign(".") || token.IsSign("[") || token.IsSign(":");

    private Expression ParsePostfix(Expression target)
    {
        var position = target.Position;
        while (true)
        {
            if (Is(".") || Is("["))
            {
                target = ParseAccess(target, position);
            }
            else if (Is(":") && (Peek().IsName || "!%($".Contains(Peek().Value, StringComparison.Ordinal)) && Peek().Kind != TokenKind.End)
            {
                Next();
                target = new LabelTest(target, ParseLabels()) { Position = position };
            }
            else if (IsWord("IS") && Peek().IsName && !IsTestWord(Peek()))
            {
                _labels.Word ??= Current.Position;
                Next();
                target = new LabelTest(target, ParseLabels()) { Position = position };
            }
            else
            {
                return target;
            }
        }
    }

    private bool IsTestWord(Token token) =>
        token.IsWord("NULL") || token.IsWord("NOT") || token.IsWord("TYPED") || token.IsWord("NORMALIZED") || Peek(2).IsWord("NORMALIZED");

    private Expression ParseAccess(Expression target, SourcePosition position)
    {
        if (Accept("."))
        {
            var keyPosition = Current.Position;
            return new PropertyAccess(target, ExpectName("a property key")) { Position = position, KeyPosition = keyPosition };
        }
        Expect("[");
        return ParseWith(barEnds: false, () => ParseIndexOrSlice(target)) with { Position = position };
    }

    private Expression ParseIndexOrSlice(Expression target)
    {
        var from = Is("..") ? null : ParseExpression();
        Expression result;
        if (Accept(".."))
        {
            if (from is null && Is("]"))
            {
                throw Unexpected("where the slice begins or where it ends, as in [1..] or [..3]");
            }
            result = new Slice(target, from, Is("]") ? null : ParseExpression());
        }
        else
        {
            result = new IndexAccess(target, from!);
        }
        Expect("]");
        return result;
    }
}
