using System.Buffers;
using Explorer.Cypher.Expressions;
using Explorer.Cypher.Functions.Unicode;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Functions;

/// <summary>Strings.</summary>
internal static class StringFunctions
{
    // The white space of Neo4j's trim(): without the spaces that hold words together, such as U+00A0.
    private static readonly char[] WhiteSpace =
    [
        .. "\t\n\v\f\r\u001C\u001D\u001E\u001F \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006",
        .. "\u2008\u2009\u200A\u2028\u2029\u205F\u3000",
    ];

    public static Function[] All { get; } =
    [
        .. Named(["toUpper", "upper"], "(input :: STRING) :: STRING", "The text in upper case.", text => LetterCase.Upper(text)),
        .. Named(["toLower", "lower"], "(input :: STRING) :: STRING", "The text in lower case.", text => LetterCase.Lower(text)),
        .. Named(
            ["char_length", "character_length"],
            "(input :: STRING) :: INTEGER",
            "The number of characters.",
            text => CodePoints.Count(text)
        ),
        Trim("trim", "at both ends", (text, set) => text.Trim(set)),
        Trim("btrim", "at both ends", (text, set) => text.Trim(set)),
        Trim("ltrim", "at the beginning", (text, set) => text.TrimStart(set)),
        Trim("rtrim", "at the end", (text, set) => text.TrimEnd(set)),
        new ScalarFunction(
            "left",
            2,
            2,
            "left(original :: STRING, length :: INTEGER) :: STRING",
            "The first characters.",
            (a, _) => CodePoints.Part(a[0].Text("left()"), 0, a[1].Size("left()"))
        ),
        new ScalarFunction(
            "right",
            2,
            2,
            "right(original :: STRING, length :: INTEGER) :: STRING",
            "The last characters.",
            (a, _) => Right(a[0].Text("right()"), a[1].Size("right()"))
        ),
        new ScalarFunction(
            "substring",
            2,
            3,
            "substring(original :: STRING, start :: INTEGER, length :: INTEGER) :: STRING",
            "The part from a position (0 is the first) on, to the end or so long.",
            (a, _) => Substring(a)
        ),
        new ScalarFunction(
            "replace",
            3,
            3,
            "replace(original :: STRING, search :: STRING, replace :: STRING) :: STRING",
            "The text with every occurrence replaced; an empty search stands before, between and after all characters.",
            (a, context) => Replace(a, context.Work)
        ),
        new ScalarFunction(
            "split",
            2,
            2,
            "split(original :: STRING, splitDelimiters :: STRING | LIST<STRING>) :: LIST<STRING>",
            "The parts between the delimiters.",
            (a, context) => Split(a[0].Text("split()"), a[1], context.Work)
        ),
        new ScalarFunction(
            "normalize",
            1,
            2,
            "normalize(input :: STRING, normalForm = NFC :: STRING) :: STRING",
            "The text in a Unicode normal form: NFC, NFD, NFKC or NFKD.",
            (a, context) => Normalize(a, context.Work)
        ),
    ];

    private static IEnumerable<ScalarFunction> Named(string[] names, string rest, string description, Func<string, Value> body) =>
        names.Select(name => new ScalarFunction(name, 1, 1, name + rest, description, (a, _) => body(a[0].Text($"{name}()"))));

    private static ScalarFunction Trim(string name, string where, Func<string, char[], string> trim) =>
        new(
            name,
            1,
            2,
            $"{name}(input :: STRING, trimCharacters :: STRING) :: STRING",
            $"The text without white space, or without the given characters, {where}.",
            (a, _) => trim(a[0].Text($"{name}()"), a.Length > 1 ? a[1].Text($"{name}()").ToCharArray() : WhiteSpace)
        );

    private static Value Right(string text, int length) => CodePoints.Part(text, Math.Max(0, CodePoints.Count(text) - length), length);

    private static Value Substring(ReadOnlySpan<Value> a) =>
        CodePoints.Part(a[0].Text("substring()"), a[1].Size("substring()"), a.Length > 2 ? a[2].Size("substring()") : int.MaxValue);

    private static Value Replace(ReadOnlySpan<Value> a, IWorkGate? gate)
    {
        var (text, search, with) = (a[0].Text("replace()"), a[1].Text("replace()"), a[2].Text("replace()"));
        if (with.Length > search.Length)
        {
            var found = search.Length == 0 ? text.Length + 1L : text.AsSpan().Count(search);
            ListLimits.CheckText(text.Length + (found * (with.Length - search.Length)), gate);
        }

        return search.Length == 0
            ? with + string.Concat(text.EnumerateRunes().Select(rune => rune + with))
            : text.Replace(search, with, StringComparison.Ordinal);
    }

    private static Value Split(string text, Value delimiters, IWorkGate? gate)
    {
        // At worst each character is a text of its own.
        gate?.Reserve(text.Length);
        string[] separators =
            delimiters.Kind == ValueKind.List ? [.. delimiters.AsList().Select(one => one.Text("split()"))] : [delimiters.Text("split()")];
        var parts =
            separators.Contains("") && text.Length > 0 ? text.EnumerateRunes().Select(rune => rune.ToString())
            : separators.Length > 1 ? Parts(text, separators, gate)
            : text.Split(separators, StringSplitOptions.None);
        return Value.List([.. parts.Select(part => (Value)part)]);
    }

    /// <summary>All separators are looked for in one walk: each for itself would be looked for at every character of the text.</summary>
    private static IEnumerable<string> Parts(string text, string[] separators, IWorkGate? gate)
    {
        var any = SearchValues.Create(separators, StringComparison.Ordinal);
        gate?.Look();
        var start = 0;
        while (text.AsSpan(start).IndexOfAny(any) is >= 0 and var length)
        {
            yield return text.Substring(start, length);
            start += length;
            // Where several begin at one place, the first one named.
            start += First(text.AsSpan(start), separators, gate);
        }
        yield return text[start..];
    }

    private static int First(ReadOnlySpan<char> text, string[] separators, IWorkGate? gate)
    {
        foreach (var separator in separators)
        {
            gate?.Pass();
            if (text.StartsWith(separator, StringComparison.Ordinal))
            {
                return separator.Length;
            }
        }
        throw new InvalidOperationException("A separator was found that is none");
    }

    private static Value Normalize(ReadOnlySpan<Value> a, IWorkGate? gate)
    {
        var (text, name) = (a[0].Text("normalize()"), a.Length == 1 ? "NFC" : a[1].Text("normalize()"));
        return NormalForms.Named(name) is { } form
            ? NormalForms.Of(text, form, gate)
            : throw ValueErrors.Argument($"normalize() knows NFC, NFD, NFKC and NFKD, but not \"{name}\"");
    }
}
