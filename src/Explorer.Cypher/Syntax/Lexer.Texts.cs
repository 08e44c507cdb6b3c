using System.Globalization;
using System.Text;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Lexer
{
    private void ReadText()
    {
        var start = Here;
        var quote = Current;
        var value = new StringBuilder();
        _offset++;
        while (Current != quote || _offset >= _text.Length)
        {
            if (_offset >= _text.Length)
            {
                throw SyntaxErrors.Unexpected($"The text that begins here is never closed; close it with {quote}.", start);
            }
            if (Current == '\\')
            {
                ReadEscape(value);
                continue;
            }

            value.Append(Current);
            Advance();
        }

        _offset++;
        Add(TokenKind.Text, value.ToString(), start);
    }

    private void ReadEscape(StringBuilder value)
    {
        _offset++;
        var escape = Current;
        if (escape is 'u' or 'U')
        {
            ReadUnicodeEscape(value);
            return;
        }

        value.Append(
            escape switch
            {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'b' => '\b',
                'f' => '\f',
                '\\' or '\'' or '"' or '`' => escape,
                _ => '\\', // No escape: the backslash stands for itself, and so does what follows.
            }
        );
        if (escape is 'n' or 't' or 'r' or 'b' or 'f' or '\\' or '\'' or '"' or '`')
        {
            Advance();
        }
    }

    /// <summary><c>\uXXXX</c> or <c>\UXXXXXXXX</c>; the backslash is read already.</summary>
    private void ReadUnicodeEscape(StringBuilder value)
    {
        var start = Here;
        var length = Current == 'u' ? 4 : 8;
        _offset++;
        var digits = _text.Substring(_offset, Math.Min(length, _text.Length - _offset));
        var wellFormed = digits.Length == length && digits.All(char.IsAsciiHexDigit);
        if (
            !wellFormed
            || !int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
            || code is < 0 or > 0x10FFFF
        )
        {
            throw SyntaxErrors.Of(
                "InvalidUnicodeLiteral",
                $"A Unicode escape is \\u with four or \\U with eight hexadecimal digits of a character; this one has '{string.Concat(digits.TakeWhile(char.IsAsciiLetterOrDigit))}'. A backslash itself is written \\\\.",
                start
            );
        }

        _offset += length;
        if (code <= 0xFFFF)
        {
            value.Append((char)code);
        }
        else
        {
            value.Append(char.ConvertFromUtf32(code));
        }
    }
}
