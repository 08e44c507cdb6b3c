namespace Explorer.Cypher.Syntax;

internal sealed partial class Lexer
{
    private void ReadNumber()
    {
        var start = Here;
        var kind = TokenKind.Integer;
        if (Current == '0' && Peek(1) is 'x' or 'X' or 'o' or 'O')
        {
            _offset += 2;
        }
        else
        {
            kind = ReadDecimal();
        }

        // Whatever letters cling to the digits belong to the same, perhaps broken, number.
        while (char.IsAsciiLetterOrDigit(Current) || Current == '_')
        {
            _offset++;
        }

        var text = _text[start.Offset.._offset];
        if (kind == TokenKind.Integer && !NumberLiterals.IsInteger(text))
        {
            kind = TokenKind.BrokenNumber;
        }
        else if (kind == TokenKind.Float && !NumberLiterals.IsFloat(text))
        {
            kind = TokenKind.BrokenNumber;
        }
        Add(kind, text, start);
    }

    private TokenKind ReadDecimal()
    {
        var kind = TokenKind.Integer;
        SkipDigits();
        if (Current == '.' && char.IsAsciiDigit(Peek(1)))
        {
            kind = TokenKind.Float;
            _offset++;
            SkipDigits();
        }

        if (Current is 'e' or 'E' && (char.IsAsciiDigit(Peek(1)) || (Peek(1) is '-' or '+' && char.IsAsciiDigit(Peek(2)))))
        {
            kind = TokenKind.Float;
            _offset += 2;
            SkipDigits();
        }

        return kind;
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current) || (Current == '_' && char.IsAsciiDigit(Peek(1))))
        {
            _offset++;
        }
    }
}
