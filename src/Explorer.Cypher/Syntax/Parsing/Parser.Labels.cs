using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Parser
{
    /// <summary>Whether '|' ends the expression at hand, as in <c>[x IN list WHERE x:A | x.name]</c>.</summary>
    private bool _barEnds;

    /// <summary>What stands before the '|' of a comprehension, reduce or FOREACH.</summary>
    private T ParseBeforeBar<T>(Func<T> parse) => ParseWith(barEnds: true, parse);

    private T ParseWith<T>(bool barEnds, Func<T> parse)
    {
        var before = _barEnds;
        _barEnds = barEnds;
        var result = parse();
        _barEnds = before;
        return result;
    }

    private LabelExpression ParseLabelExpression()
    {
        GuardDepth();
        var position = Current.Position;
        List<LabelExpression> operands = [ParseLabelConjunction()];
        while (Is("|") && !BarEndsHere())
        {
            NoteSign(isForRelationshipsToo: true);
            Next();
            if (Is(":"))
            {
                // The older :A|:B
                _labels.ColonBar ??= Current.Position;
                Next();
            }
            operands.Add(ParseLabelConjunction());
        }

        return operands.Count == 1 ? operands[0] : new LabelOr(operands) { Position = position };
    }

    /// <summary>Where '|' is due, it belongs to the labels only if another one follows before the brackets close.</summary>
    private bool BarEndsHere()
    {
        if (!_barEnds)
        {
            return false;
        }
        var depth = 0;
        for (var ahead = 1; Peek(ahead).Kind != TokenKind.End; ahead++)
        {
            var token = Peek(ahead);
            if (token.IsSign("(") || token.IsSign("[") || token.IsSign("{"))
            {
                depth++;
            }
            else if (token.IsSign(")") || token.IsSign("]") || token.IsSign("}"))
            {
                depth--;
            }
            if (depth < 0)
            {
                return true;
            }
            if (depth == 0 && token.IsSign("|"))
            {
                return false;
            }
        }

        return true;
    }

    private LabelExpression ParseLabelConjunction()
    {
        var position = Current.Position;
        List<LabelExpression> operands = [ParseLabelNegation()];
        while (Is("&") || (Is(":") && (Peek().IsName || Peek().IsSign("$"))))
        {
            if (Is(":"))
            {
                _labels.Colon ??= Current.Position;
            }
            else
            {
                NoteSign();
            }
            Next();
            operands.Add(ParseLabelNegation());
        }

        return operands.Count == 1 ? operands[0] : new LabelAnd(operands) { Position = position };
    }

    private LabelExpression ParseLabelNegation()
    {
        var position = Current.Position;
        if (!Is("!"))
        {
            return ParseLabelAtom();
        }
        NoteSign();
        Next();
        GuardDepth();
        return new LabelNot(ParseLabelNegation()) { Position = position };
    }

    /// <summary><c>$(names)</c>, <c>$all(names)</c> or <c>$any(names)</c></summary>
    private DynamicLabel ParseDynamicLabel()
    {
        var position = Expect("$").Position;
        var isAny = IsWord("any");
        if (isAny || IsWord("all"))
        {
            Next();
        }
        if (!Is("("))
        {
            throw Unexpected("'(' and what gives the labels, as in $(names), $all(names) or $any(names)");
        }
        Next();
        var expression = ParseWith(barEnds: false, ParseExpression);
        Expect(")");
        return new DynamicLabel(expression, isAny) { Position = position };
    }

    private LabelExpression ParseLabelAtom()
    {
        var position = Current.Position;
        if (Accept("("))
        {
            var inner = ParseWith(barEnds: false, ParseLabelExpression);
            Expect(")");
            return inner;
        }

        if (Is("%"))
        {
            NoteSign();
            Next();
            return new LabelWildcard { Position = position };
        }
        if (Is("$"))
        {
            return ParseDynamicLabel();
        }

        return new LabelName(ExpectName("a label or relationship type")) { Position = position };
    }
}
