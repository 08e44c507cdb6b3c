using System.Buffers;
using System.Text;

namespace Explorer.Cypher.Functions;

/// <summary>Upper and lower case with Unicode's rules for single letters that become several, and for the sigma at the end of a word.</summary>
internal static class LetterCase
{
    // SpecialCasing.txt of Unicode, the entries without conditions or languages; .NET maps letter by letter.
    private static readonly Dictionary<char, string> Expanding = new()
    {
        ['\u00DF'] = "SS",
        ['\u0149'] = "\u02BCN",
        ['\u01F0'] = "J\u030C",
        ['\u0390'] = "\u0399\u0308\u0301",
        ['\u03B0'] = "\u03A5\u0308\u0301",
        ['\u0587'] = "\u0535\u0552",
        ['\u1E96'] = "H\u0331",
        ['\u1E97'] = "T\u0308",
        ['\u1E98'] = "W\u030A",
        ['\u1E99'] = "Y\u030A",
        ['\u1E9A'] = "A\u02BE",
        ['\uFB00'] = "FF",
        ['\uFB01'] = "FI",
        ['\uFB02'] = "FL",
        ['\uFB03'] = "FFI",
        ['\uFB04'] = "FFL",
        ['\uFB05'] = "ST",
        ['\uFB06'] = "ST",
        ['\uFB13'] = "\u0544\u0546",
        ['\uFB14'] = "\u0544\u0535",
        ['\uFB15'] = "\u0544\u053B",
        ['\uFB16'] = "\u054E\u0546",
        ['\uFB17'] = "\u0544\u053D",
    };

    private static readonly SearchValues<char> Special = SearchValues.Create([.. Expanding.Keys]);
    private static readonly SearchValues<char> SpecialCapitals = SearchValues.Create("\u0130\u03A3");

    public static string Upper(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
            return text.ToUpperInvariant();
        var result = new StringBuilder();
        foreach (var letter in text)
            result.Append(Expanding.GetValueOrDefault(letter) ?? letter.ToString());
        return result.ToString().ToUpperInvariant();
    }

    public static string Lower(string text)
    {
        if (!text.AsSpan().ContainsAny(SpecialCapitals))
            return text.ToLowerInvariant();
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            _ = text[i] switch
            {
                '\u0130' => result.Append("i\u0307"),
                '\u03A3' when EndsWord(text, i) => result.Append('\u03C2'),
                var letter => result.Append(letter),
            };
        }

        return result.ToString().ToLowerInvariant();
    }

    private static bool EndsWord(string text, int i) =>
        i > 0 && char.IsLetter(text[i - 1]) && (i + 1 == text.Length || !char.IsLetter(text[i + 1]));
}
