using System.Globalization;

namespace Explorer.Cypher.RegularExpressions;

// What begins with a backslash.
internal sealed partial class RegexParser
{
    private static readonly CharacterSet Digits = CharacterSet.Of("0-9");
    private static readonly CharacterSet Words = CharacterSet.Of("a-zA-Z0-9_");
    private static readonly CharacterSet Spaces = CharacterSet.Of(" \t-\r");
    private static readonly CharacterSet Horizontal = CharacterSet.Of(" \t\u00A0\u1680\u180E\u2000-\u200A\u202F\u205F\u3000");
    private static readonly CharacterSet Vertical = CharacterSet.Of("\n-\r\u0085\u2028\u2029");

    private RegexNode ParseEscape()
    {
        var start = _source.Position;
        if (ParseSetEscape() is { } set)
        {
            return new CharacterNode(set);
        }

        _source.Take();
        var letter = _source.TakeRaw();
        switch (letter)
        {
            case >= '1' and <= '9':
                return ParseNumberedReference(letter, start);
            case 'k':
                return ParseNamedReference(start);
            case 'A' or 'G':
                return RegexPlaces.Start;
            case 'z':
                return RegexPlaces.End;
            case 'Z':
                return RegexPlaces.LineEnd(_flags, multiline: false);
            case 'b' when _source.PeekRaw() == '{' && _source.PeekRaw(1) == 'g':
                throw _source.PeekRaw(2) == '}'
                    ? Refuse(@"\b{g}, the boundary of a grapheme cluster, is not served; \X matches a whole one", start, isValid: true)
                    : Refuse(@"\b{g goes on as \b{g}", start);
            case 'b' or 'B':
                return RegexPlaces.WordEdge(_flags, negated: letter == 'B');
            case 'R':
                return RegexPlaces.LineBreak();
            case 'X':
                return RegexPlaces.GraphemeCluster();
            default:
                _source.Position = start;
                return new CharacterNode(CaseClosure.Of(ParseCharacterEscape(), _flags));
        }
    }

    /// <summary>An escape that stands for a set of characters; null, and nothing is taken, if it is another.</summary>
    private CharacterSet? ParseSetEscape()
    {
        var start = _source.Position;
        _source.Take();
        var letter = _source.TakeRaw();
        if (letter is 'p' or 'P')
        {
            var named = ParseProperty(start);
            return letter == 'P' ? named.Negate() : named;
        }

        var isWide = Has(RegexFlags.UnicodeClasses);
        var set = letter switch
        {
            'd' or 'D' => isWide ? CharacterTable.Instance["posix", "DIGIT"] : Digits,
            'w' or 'W' => isWide ? CharacterTable.Instance["posix", "WORD"] : Words,
            's' or 'S' => isWide ? CharacterTable.Instance["posix", "SPACE"] : Spaces,
            'h' or 'H' => Horizontal,
            'v' or 'V' => Vertical,
            _ => null,
        };
        if (set is null)
        {
            _source.Position = start;
            return null;
        }

        return letter is >= 'A' and <= 'Z' ? set.Negate() : set;
    }

    private CharacterSet ParseProperty(int start)
    {
        string name;
        if (_source.PeekRaw() != '{')
        {
            name = _source.PeekRaw() == RegexSource.End ? "" : RegexSource.Show(_source.TakeRaw());
        }
        else
        {
            _source.TakeRaw();
            name = "";
            while (_source.PeekRaw() is not ('}' or RegexSource.End))
            {
                name += RegexSource.Show(_source.TakeRaw());
            }

            if (_source.TakeRaw() != '}')
            {
                throw Refuse(@"the '{' of this \p{…} is never closed", start);
            }
        }

        return name.Length == 0
            ? throw Refuse(@"\p is followed by the name of what characters are: \p{Lu}, \p{IsCyrillic}", start)
            : CharacterSetNames.Find(name, _flags)
                ?? throw Refuse($"no characters are called {name}; there are such names as Lu, Punct, IsCyrillic, InGreek", start);
    }

    /// <summary>An escape that stands for one character.</summary>
    private int ParseCharacterEscape()
    {
        var start = _source.Position;
        _source.Take();
        var letter = _source.TakeRaw();
        switch (letter)
        {
            case RegexSource.End:
                throw Refuse("nothing follows the backslash at the end", start);
            case '0':
                return ParseOctal(start);
            case 'x':
                return ParseHexadecimal(start);
            case 'u':
                return ParseUnicode(start);
            case 'c':
                return _source.PeekRaw() == RegexSource.End
                    ? throw Refuse(@"\c is followed by the letter of a control character", start)
                    : RegexSource.Plain(_source.TakeRaw()) ^ 64;
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 'f':
                return '\f';
            case 'a':
                return '\a';
            case 'e':
                return '\u001B';
            case 'N' when _source.PeekRaw() == '{':
                throw Refuse(@"names of characters, \N{…}, are not served; write \x{…} with the number", start, isValid: true);
            default:
                return IsLetter(letter) || IsDigit(letter)
                    ? throw Refuse($@"\{RegexSource.Show(letter)} means nothing here", start)
                    : RegexSource.Plain(letter);
        }
    }

    private int ParseOctal(int start)
    {
        if (!IsOctal(_source.PeekRaw()))
        {
            throw Refuse(@"\0 is followed by one to three digits from 0 to 7, at most 377", start);
        }

        var first = _source.TakeRaw();
        var number = first - '0';
        for (var i = first <= '3' ? 2 : 1; i > 0 && IsOctal(_source.PeekRaw()); i--)
        {
            number = (number * 8) + _source.TakeRaw() - '0';
        }

        return number;
    }

    private int ParseHexadecimal(int start)
    {
        if (_source.PeekRaw() != '{')
        {
            return TryHexadecimal(2, out var two)
                ? two
                : throw Refuse(@"\x is followed by two hexadecimal digits, or more in braces", start);
        }

        _source.TakeRaw();
        var number = 0;
        var digits = 0;
        for (; HexadecimalValue(_source.PeekRaw()) is { } digit; digits++)
        {
            number = (number * 16) + digit;
            if (number > CharacterSet.Last)
            {
                throw Refuse("there is no character beyond 10FFFF", start);
            }

            _source.TakeRaw();
        }

        return digits > 0 && _source.TakeRaw() == '}' ? number : throw Refuse(@"\x{…} holds hexadecimal digits and nothing else", start);
    }

    private int ParseUnicode(int start)
    {
        if (!TryHexadecimal(4, out var first))
        {
            throw Refuse(@"\u is followed by four hexadecimal digits", start);
        }

        var behind = _source.Position;
        if (
            first is >= 0xD800 and < 0xDC00
            && _source.TakeRaw() == '\\'
            && _source.TakeRaw() == 'u'
            && TryHexadecimal(4, out var second)
            && second is >= 0xDC00 and < 0xE000
        )
        {
            return char.ConvertToUtf32((char)first, (char)second);
        }

        _source.Position = behind;
        return first;
    }

    private bool TryHexadecimal(int digits, out int number)
    {
        number = 0;
        for (var i = 0; i < digits; i++)
        {
            if (HexadecimalValue(_source.TakeRaw()) is not { } digit)
            {
                return false;
            }

            number = (number * 16) + digit;
        }

        return true;
    }

    private static bool IsOctal(int character) => character is >= '0' and <= '7';

    private static int? HexadecimalValue(int character) =>
        character is >= 0 and < 0x80 && char.IsAsciiHexDigit((char)character)
            ? int.Parse([(char)character], NumberStyles.HexNumber, CultureInfo.InvariantCulture)
            : null;
}
