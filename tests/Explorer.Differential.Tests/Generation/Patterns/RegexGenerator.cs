using System.Globalization;
using System.Text;

namespace Explorer.Differential.Tests.Generation.Patterns;

/// <summary>
/// Makes regular expressions as <c>java.util.regex</c> has them, each with a text that it matches, nearly matches or does not match. Some are spoilt: those have to be
/// refused by both, or mean the same.
/// </summary>
internal sealed class RegexGenerator
{
    private const string Letters = "aabbkKsSxzAZéÉäßÿµſıİKииИЯЖёΣσςǆǅ";
    private const string Others = "019_ -.,#\t\n\r\u000B\u0085\u2028\u00A0\u3000\u0301\u0308٣५〇漢あ€";
    private const string Meaningful = "\\[](){}^$.|?*+-&<>=!:#,12bBdDwWpPQERXuxkZz";

    private static readonly string[] Wide = ["😀", "𝐀", "𐐀", "𐐨", "🇩🇪", "👨‍👩‍👧", "각", "क्षि"];

    private static readonly string[] Sets =
    [
        @"\d",
        @"\D",
        @"\w",
        @"\W",
        @"\s",
        @"\S",
        @"\h",
        @"\H",
        @"\v",
        @"\V",
        @"\p{L}",
        @"\p{Lu}",
        @"\P{Ll}",
        @"\pN",
        @"\p{IsCyrillic}",
        @"\p{IsLatin}",
        @"\p{script=Greek}",
        @"\p{sc=Han}",
        @"\p{InCyrillic}",
        @"\p{InBasic_Latin}",
        @"\p{block=LatinExtendedA}",
        @"\p{Lower}",
        @"\p{Upper}",
        @"\p{Alpha}",
        @"\p{Digit}",
        @"\p{Punct}",
        @"\p{Space}",
        @"\p{Alnum}",
        @"\p{Graph}",
        @"\p{Cntrl}",
        @"\p{XDigit}",
        @"\p{Blank}",
        @"\p{ASCII}",
        @"\p{javaLowerCase}",
        @"\p{javaUpperCase}",
        @"\p{javaWhitespace}",
        @"\p{javaMirrored}",
        @"\P{javaLetterOrDigit}",
        @"\p{IsAlphabetic}",
        @"\p{IsUppercase}",
        @"\p{IsWhite_Space}",
        @"\p{IsPunctuation}",
        @"\p{IsIdeographic}",
        @"\p{gc=Sc}",
        @"\p{M}",
        @"\p{LC}",
    ];

    private static readonly string[] Flags =
    [
        "(?i)",
        "(?iu)",
        "(?u)",
        "(?s)",
        "(?m)",
        "(?d)",
        "(?x)",
        "(?U)",
        "(?iU)",
        "(?ms)",
        "(?md)",
        "(?-i)",
        "(?i-s)",
    ];

    private static readonly string[] Places = ["^", "$", @"\b", @"\B", @"\A", @"\z", @"\Z", @"\G"];

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly List<string> _captured = [];
    private int _budget = 12;

    private RegexGenerator(int seed) => _random = new Random(seed);

    /// <summary>The pattern of a seed.</summary>
    public static GeneratedPattern Of(int seed)
    {
        var generator = new RegexGenerator(seed);
        var pattern = generator.Alternatives(0);
        pattern = generator.Chance(0.45) ? generator.Pick(Flags) + pattern : pattern;
        pattern = generator.Chance(0.12) ? generator.Spoil(pattern) : pattern;
        var text = generator._text.ToString();
        return new GeneratedPattern(pattern, generator.Chance(0.4) ? generator.Change(text) : text);
    }

    // One of the choices is taken for the text; the others leave no trace in it.
    private string Alternatives(int depth)
    {
        if (!Chance(0.2))
        {
            return Row(depth);
        }

        var choices = new List<string>();
        var taken = _random.Next(2);
        for (var i = 0; i < 2; i++)
        {
            var length = _text.Length;
            choices.Add(Row(depth));
            if (i != taken)
            {
                _text.Length = Math.Min(length, _text.Length);
            }
        }

        return string.Join('|', choices);
    }

    private string Row(int depth)
    {
        var row = new StringBuilder();
        for (var parts = _random.Next(1, 5); parts > 0 && _budget > 0; parts--)
        {
            _budget--;
            row.Append(Part(depth));
        }

        return row.ToString();
    }

    private string Part(int depth)
    {
        var start = _text.Length;
        var part = _random.Next(100) switch
        {
            < 26 => Literal(),
            < 46 => One(Pick(Sets)),
            < 60 => Class(),
            < 65 => One("."),
            < 70 => Escape(),
            < 73 => Break(),
            < 79 => Pick(Places),
            < 90 when depth < 3 => Group(depth),
            < 94 when depth < 3 => Look(depth),
            < 97 when _captured.Count > 0 => Reference(),
            _ => Literal(),
        };
        return Chance(0.3) && part.Length > 0 ? part + Repeat(start) : part;
    }

    private string Repeat(int start)
    {
        var once = _text.ToString(start, _text.Length - start);
        var (sign, times) = _random.Next(8) switch
        {
            0 or 1 => ("*", _random.Next(4)),
            2 or 3 => ("+", _random.Next(1, 4)),
            4 => ("?", _random.Next(2)),
            5 => ("{2}", 2),
            6 => ("{1,}", _random.Next(1, 4)),
            _ => ("{0,3}", _random.Next(4)),
        };
        _text.Length = start;
        for (var i = 0; i < times; i++)
        {
            _text.Append(once);
        }

        return sign
            + (
                Chance(0.2) ? "+"
                : Chance(0.2) ? "?"
                : ""
            );
    }

    private string Literal()
    {
        var character = Character();
        _text.Append(Chance(0.15) ? Recased(character) : character);
        return Chance(0.15) ? $@"\Q{character}\E" : Plain(character);
    }

    private string One(string set)
    {
        _text.Append(Character());
        return set;
    }

    private string Class()
    {
        var body = new StringBuilder("[");
        body.Append(Chance(0.25) ? "^" : "");
        for (var items = _random.Next(1, 4); items > 0; items--)
        {
            body.Append(ClassItem());
        }

        if (Chance(0.25))
        {
            body.Append("&&");
            body.Append(Chance(0.6) ? $"[{(Chance(0.4) ? "^" : "")}{ClassItem()}{ClassItem()}]" : ClassItem() + ClassItem());
        }

        _text.Append(Character());
        return body.Append(']').ToString();
    }

    private string ClassItem() =>
        _random.Next(10) switch
        {
            < 4 => Plain(Character()),
            4 => "a-k",
            5 => Pick(["А-я", "A-Z", "0-9", @"\x41-\x5A", "K-k", "à-ÿ", @"\x{10400}-\x{1044F}", "!-/"]),
            6 => $"[{Plain(Character())}{Pick(Sets)}]",
            7 => Pick(["-", "&", @"\]", @"\^", @"\\", "^", @"\-"]),
            _ => Pick(Sets),
        };

    private string Escape()
    {
        var (escape, meant) = Pick<(string, string)>([
            (@"\x41", "A"),
            (@"\x{1F600}", "😀"),
            (@"\u0418", "И"),
            (@"\ud83d\ude00", "😀"),
            (@"\0101", "A"),
            (@"\07", "\a"),
            (@"\cA", "\u0001"),
            (@"\t", "\t"),
            (@"\n", "\n"),
            (@"\r", "\r"),
            (@"\e", "\u001B"),
            (@"\a", "\a"),
            (@"\f", "\f"),
            (@"\.", "."),
            (@"\-", "-"),
            (@"\Qa.b\E", "a.b"),
        ]);
        _text.Append(meant);
        return escape;
    }

    private string Break()
    {
        if (Chance(0.5))
        {
            _text.Append(Pick(["\n", "\r\n", "\r", "\u2028", "\u0085"]));
            return @"\R";
        }

        _text.Append(Pick(["e\u0301", "\r\n", "a", .. Wide]));
        return @"\X";
    }

    private string Group(int depth)
    {
        var start = _text.Length;
        var kind = _random.Next(6);
        var inside = Alternatives(depth + 1);
        if (kind < 3)
        {
            _captured.Add(_text.ToString(Math.Min(start, _text.Length), Math.Max(0, _text.Length - start)));
        }

        return kind switch
        {
            0 or 1 => $"({inside})",
            2 => $"(?<g{_captured.Count.ToString(CultureInfo.InvariantCulture)}>{inside})",
            3 => $"(?:{inside})",
            4 => $"(?>{inside})",
            _ => $"({Pick(["?i:", "?iu:", "?s:", "?-i:", "?x:"])}{inside})",
        };
    }

    private string Look(int depth)
    {
        var start = _text.Length;
        var inside = Chance(0.5) ? Pick(Sets) : Row(depth + 2);
        _text.Length = Math.Min(start, _text.Length);
        return $"({Pick(["?=", "?!", "?<=", "?<!"])}{inside})";
    }

    private string Reference()
    {
        var number = _random.Next(1, _captured.Count + 1);
        _text.Append(Chance(0.2) ? Recased(_captured[number - 1]) : _captured[number - 1]);
        return $@"\{number.ToString(CultureInfo.InvariantCulture)}";
    }

    private string Change(string text)
    {
        var at = _random.Next(text.Length + 1);
        return _random.Next(4) switch
        {
            0 when at == text.Length || !char.IsLowSurrogate(text[at]) => text.Insert(at, Character()),
            1 when at < text.Length && !char.IsSurrogate(text[at]) => text.Remove(at, 1),
            2 => text + Pick(["\n", "\r\n", "\r", "\u0085", " "]),
            _ => Recased(text),
        };
    }

    private string Spoil(string pattern)
    {
        var at = _random.Next(pattern.Length + 1);
        if (at < pattern.Length && char.IsSurrogate(pattern[at]))
        {
            return pattern;
        }

        return Chance(0.5) || at == pattern.Length
            ? pattern.Insert(at, Meaningful[_random.Next(Meaningful.Length)].ToString())
            : pattern.Remove(at, 1);
    }

    private string Character() =>
        _random.Next(10) switch
        {
            < 6 => Letters[_random.Next(Letters.Length)].ToString(),
            < 9 => Others[_random.Next(Others.Length)].ToString(),
            _ => Pick(Wide),
        };

    private static string Recased(string text) =>
        text.Length > 0 && text == text.ToLowerInvariant() ? text.ToUpperInvariant() : text.ToLowerInvariant();

    // As it may stand outside and inside of a class.
    private static string Plain(string character) =>
        @"\[](){}^$.|?*+-&#".Contains(character, StringComparison.Ordinal) ? $@"\{character}" : character;

    private T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    private bool Chance(double share) => _random.NextDouble() < share;
}
