using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Parser
{
    private Expression ParseFunctionCall()
    {
        var position = Current.Position;
        var name = ParseNamespacedName("a function name");
        Expect("(");
        if (name.Equals("count", StringComparison.OrdinalIgnoreCase) && Is("*") && Peek().IsSign(")"))
        {
            _index += 2;
            return new CountStar { Position = position };
        }

        if (name.Equals("trim", StringComparison.OrdinalIgnoreCase) && IsTrimSpecification())
        {
            return ParseTrim() with { Position = position };
        }
        var distinct = !Is(")") && AcceptDistinct();
        if (!distinct && IsWord("ALL") && !Peek().IsSign("(") && !IsDeclaredWord())
        {
            Next();
        }
        IReadOnlyList<Expression> arguments = Is(")") ? [] : ParseList(ParseExpression);
        if (name.Equals("normalize", StringComparison.OrdinalIgnoreCase) && arguments is [var text, Variable form])
        {
            arguments = [text, new StringLiteral(form.Name.ToUpperInvariant()) { Position = form.Position }];
        }
        if (!Is(")"))
        {
            throw Unexpected($"',' or ')' in the call of {name}()");
        }
        Next();
        return new FunctionCall(name, distinct, arguments) { Position = position };
    }

    private bool IsTrimSpecification() =>
        IsWord("FROM")
            ? StartsText(Peek())
            : (IsWord("BOTH") || IsWord("LEADING") || IsWord("TRAILING"))
                && !Peek().IsSign(")")
                && !Peek().IsSign(",")
                && !Peek().IsSign(".");

    private static bool StartsText(Token token) => token.Kind == TokenKind.Text || token.IsName || token.IsSign("$");

    /// <summary><c>trim(LEADING characters FROM text)</c> is the call of a plainer function.</summary>
    private FunctionCall ParseTrim()
    {
        var name = (IsWord("FROM") ? "BOTH" : Next().Value.ToUpperInvariant()) switch
        {
            "LEADING" => "ltrim",
            "TRAILING" => "rtrim",
            _ => "btrim",
        };
        Expression? characters = IsWord("FROM") ? null : ParseExpression();
        if (characters is StringLiteral { Value: var written } && written.EnumerateRunes().Count() != 1)
        {
            throw new CypherException(
                CypherErrorType.ArgumentError,
                CypherPhase.CompileTime,
                "InvalidArgumentValue",
                $"trim() with FROM takes one character away, not '{written}'; {name}(text, '{written}') takes several.",
                characters.Position.Line,
                characters.Position.Column
            );
        }
        ExpectWord("FROM");
        var text = ParseExpression();
        Expect(")");
        return new FunctionCall(name, false, characters is null ? [text] : [text, characters]);
    }

    private QuantifierExpression ParseQuantifier()
    {
        var kind = Next().Value.ToUpperInvariant() switch
        {
            "ALL" => QuantifierKind.All,
            "ANY" => QuantifierKind.Any,
            "NONE" => QuantifierKind.None,
            _ => QuantifierKind.Single,
        };
        Expect("(");
        var variable = ExpectDeclaration();
        ExpectWord("IN");
        var list = ParseExpression();
        var where = AcceptWord("WHERE") ? ParseExpression() : throw Unexpected("WHERE and a condition");
        Expect(")");
        return new QuantifierExpression(kind, variable, list, where);
    }

    private ReduceExpression ParseReduce()
    {
        Next();
        Expect("(");
        var accumulator = ExpectDeclaration();
        Expect("=");
        var initial = ParseExpression();
        Expect(",");
        var variable = ExpectDeclaration();
        ExpectWord("IN");
        var list = ParseBeforeBar(ParseExpression);
        Expect("|");
        var step = ParseExpression();
        Expect(")");
        return new ReduceExpression(accumulator, initial, variable, list, step);
    }
}
