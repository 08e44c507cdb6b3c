using System.Text;
using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Syntax;

/// <summary>Cuts a statement into tokens and skips blanks and comments. The last token is <see cref="TokenKind.End"/>.</summary>
internal sealed partial class Lexer
{
    private static readonly string[] TwoCharacterSigns = ["<=", ">=", "<>", "=~", "+=", "..", "::", "||", "!="];

    private readonly string _text;
    private readonly List<Token> _tokens = [];
    private int _offset;
    private int _line = 1;
    private int _lineStart;

    private Lexer(string text) => _text = text;

    private SourcePosition Here => new(_offset, _line, _offset - _lineStart + 1);

    private char Current => Peek(0);

    public static IReadOnlyList<Token> Tokenize(string text)
    {
        var lexer = new Lexer(text);
        lexer.SkipBlanks();
        while (lexer._offset < text.Length)
        {
            lexer.ReadToken();
            lexer.SkipBlanks();
        }

        lexer._tokens.Add(new Token(TokenKind.End, "", lexer.Here, text.Length));
        return lexer._tokens;
    }

    /// <summary>The tokens up to what is no token, and the end: for whoever explains a mistake.</summary>
    public static IReadOnlyList<Token> TokenizeWhatIsSound(string text)
    {
        var lexer = new Lexer(text);
        try
        {
            lexer.SkipBlanks();
            while (lexer._offset < text.Length)
            {
                lexer.ReadToken();
                lexer.SkipBlanks();
            }
        }
        catch (Errors.CypherException)
        {
            // What was read until there is all that there is to look at.
        }

        var end = lexer.Here with { Offset = text.Length };
        lexer._tokens.Add(new Token(TokenKind.End, "", end, text.Length));
        return lexer._tokens;
    }

    private char Peek(int ahead) => _offset + ahead < _text.Length ? _text[_offset + ahead] : '\0';

    private void Add(TokenKind kind, string value, SourcePosition start) => _tokens.Add(new Token(kind, value, start, _offset));

    private void Advance()
    {
        if (_text[_offset] == '\n')
        {
            _line++;
            _lineStart = _offset + 1;
        }

        _offset++;
    }

    private void ReadToken()
    {
        var current = Current;
        if (char.IsAsciiDigit(current) || (current == '.' && char.IsAsciiDigit(Peek(1)) && !FollowsDot()))
        {
            ReadNumber();
        }
        else if (current is '\'' or '"')
        {
            ReadText();
        }
        else if (current == '`')
        {
            ReadQuotedName();
        }
        else if (IsNameStart())
        {
            ReadWord();
        }
        else
        {
            ReadSign();
        }
    }

    /// <summary>In <c>1...5</c> the second number is 5, not .5.</summary>
    private bool FollowsDot() => _offset > 0 && _text[_offset - 1] == '.';

    private void ReadSign()
    {
        var start = Here;
        foreach (var sign in TwoCharacterSigns)
        {
            if (string.CompareOrdinal(_text, _offset, sign, 0, 2) != 0)
            {
                continue;
            }
            _offset += 2;
            Add(TokenKind.Sign, sign, start);
            return;
        }

        var current = Current;
        if (DrawnSigns.Of(current) is not null)
        {
            _offset++;
            Add(TokenKind.Sign, current.ToString(), start);
            return;
        }
        if (!"()[]{}<>=+-*/%^.,:;|&!$".Contains(current, StringComparison.Ordinal))
        {
            throw UnknownCharacter(current, start);
        }
        _offset++;
        Add(TokenKind.Sign, current.ToString(), start);
    }

    private Errors.CypherException UnknownCharacter(char current, SourcePosition start)
    {
        if (char.IsAscii(current))
        {
            return SyntaxErrors.Unexpected($"The character '{current}' has no meaning in Cypher here.", start);
        }
        // Half a character, which no text should hold, is shown as the sign for it.
        var shown = Rune.TryGetRuneAt(_text, _offset, out var rune) ? rune.ToString() : Rune.ReplacementChar.ToString();
        return SyntaxErrors.Of("InvalidUnicodeCharacter", $"The character '{shown}' has no meaning in Cypher here.", start);
    }

    private void SkipBlanks()
    {
        while (_offset < _text.Length)
        {
            if (char.IsWhiteSpace(Current) || Current is '\uFEFF' or (>= '\u001C' and <= '\u001F'))
            {
                Advance();
            }
            else if (Current == '/' && Peek(1) == '/')
            {
                SkipLine();
            }
            else if (Current == '/' && Peek(1) == '*')
            {
                SkipBlockComment();
            }
            else
            {
                return;
            }
        }
    }

    private void SkipLine()
    {
        while (_offset < _text.Length && Current is not '\n' and not '\r')
        {
            _offset++;
        }
    }

    private void SkipBlockComment()
    {
        var start = Here;
        _offset += 2;
        while (!(Current == '*' && Peek(1) == '/'))
        {
            if (_offset >= _text.Length)
            {
                throw SyntaxErrors.Unexpected("The comment '/*' is never closed; close it with '*/'.", start);
            }
            Advance();
        }

        _offset += 2;
    }
}
