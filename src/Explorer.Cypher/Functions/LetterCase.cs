using System.Buffers;
using System.Text;

namespace Explorer.Cypher.Functions;

/// <summary>Upper and lower case with Unicode's rules for single letters that become several, and for the sigma at the end of a word.</summary>
internal static class LetterCase
{
    // SpecialCasing.txt of Unicode, the entries without conditions or languages, and two letters that .NET leaves alone; .NET maps letter by letter.
    private static readonly Dictionary<char, string> Expanding = new(WithSubscript())
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
        ['\u0131'] = "I",
        ['\u017F'] = "S",
        ['\u1F50'] = "\u03A5\u0313",
        ['\u1F52'] = "\u03A5\u0313\u0300",
        ['\u1F54'] = "\u03A5\u0313\u0301",
        ['\u1F56'] = "\u03A5\u0313\u0342",
        ['\u1FB2'] = "\u1FBA\u0399",
        ['\u1FB3'] = "\u0391\u0399",
        ['\u1FB4'] = "\u0386\u0399",
        ['\u1FB6'] = "\u0391\u0342",
        ['\u1FB7'] = "\u0391\u0342\u0399",
        ['\u1FBC'] = "\u0391\u0399",
        ['\u1FC2'] = "\u1FCA\u0399",
        ['\u1FC3'] = "\u0397\u0399",
        ['\u1FC4'] = "\u0389\u0399",
        ['\u1FC6'] = "\u0397\u0342",
        ['\u1FC7'] = "\u0397\u0342\u0399",
        ['\u1FCC'] = "\u0397\u0399",
        ['\u1FD2'] = "\u0399\u0308\u0300",
        ['\u1FD3'] = "\u0399\u0308\u0301",
        ['\u1FD6'] = "\u0399\u0342",
        ['\u1FD7'] = "\u0399\u0308\u0342",
        ['\u1FE2'] = "\u03A5\u0308\u0300",
        ['\u1FE3'] = "\u03A5\u0308\u0301",
        ['\u1FE4'] = "\u03A1\u0313",
        ['\u1FE6'] = "\u03A5\u0342",
        ['\u1FE7'] = "\u03A5\u0308\u0342",
        ['\u1FF2'] = "\u1FFA\u0399",
        ['\u1FF3'] = "\u03A9\u0399",
        ['\u1FF4'] = "\u038F\u0399",
        ['\u1FF6'] = "\u03A9\u0342",
        ['\u1FF7'] = "\u03A9\u0342\u0399",
        ['\u1FFC'] = "\u03A9\u0399",
    };

    private static readonly SearchValues<char> Special = SearchValues.Create([.. Expanding.Keys]);
    private static readonly SearchValues<char> SpecialCapitals = SearchValues.Create("\u0130\u03A3");

    public static string Upper(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text.ToUpperInvariant();
        }
        var result = new StringBuilder();
        foreach (var letter in text)
        {
            result.Append(Expanding.GetValueOrDefault(letter) ?? letter.ToString());
        }
        return result.ToString().ToUpperInvariant();
    }

    public static string Lower(string text)
    {
        if (!text.AsSpan().ContainsAny(SpecialCapitals))
        {
            return text.ToLowerInvariant();
        }
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

    // Greek vowels with an iota written below, small and capital: in capitals the iota stands beside.
    private static Dictionary<char, string> WithSubscript()
    {
        var letters = new Dictionary<char, string>();
        foreach (var (first, capital) in new[] { ('\u1F80', '\u1F08'), ('\u1F90', '\u1F28'), ('\u1FA0', '\u1F68') })
        {
            for (var i = 0; i < 16; i++)
            {
                letters.Add((char)(first + i), $"{(char)(capital + (i % 8))}\u0399");
            }
        }

        return letters;
    }

    private static bool EndsWord(string text, int i) =>
        i > 0 && char.IsLetter(text[i - 1]) && (i + 1 == text.Length || !char.IsLetter(text[i + 1]));
}
