using System.Globalization;
using System.Text;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Lexer
{
    private bool IsNameStart()
    {
        if (Current == '_' || IsUnicodeEscape())
        {
            return true;
        }
        return Category()
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.ConnectorPunctuation;
    }

    private bool IsNamePart() =>
        _offset < _text.Length
        && (
            IsNameStart()
            || Current == '$'
            || Category() is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        );

    private UnicodeCategory Category() => CharUnicodeInfo.GetUnicodeCategory(_text, _offset);

    private bool IsUnicodeEscape() => Current == '\\' && Peek(1) is 'u' or 'U';

    private void ReadWord()
    {
        var start = Here;
        var name = new StringBuilder();
        while (IsNamePart())
        {
            if (Current == '\\')
            {
                _offset++;
                ReadUnicodeEscape(name);
                continue;
            }

            if (char.IsHighSurrogate(Current))
            {
                name.Append(_text[_offset++]);
            }
            name.Append(_text[_offset++]);
        }

        Add(TokenKind.Word, name.ToString(), start);
    }

    private void ReadQuotedName()
    {
        var start = Here;
        var name = new StringBuilder();
        _offset++;
        while (true)
        {
            if (_offset >= _text.Length)
            {
                throw SyntaxErrors.Unexpected("The name in back-ticks is never closed; close it with '`'.", start);
            }
            if (Current == '`' && Peek(1) != '`')
            {
                break;
            }
            if (Current == '`')
            {
                _offset++;
            }
            if (IsUnicodeEscape())
            {
                _offset++;
                ReadUnicodeEscape(name);
                continue;
            }
            name.Append(Current);
            Advance();
        }

        _offset++;
        if (name.Length == 0)
        {
            throw SyntaxErrors.Unexpected("A name in back-ticks must not be empty.", start);
        }
        Add(TokenKind.QuotedName, name.ToString(), start);
    }
}
