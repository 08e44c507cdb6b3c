using System.Globalization;
using System.Text.RegularExpressions;

namespace Explorer.Cypher.Guarding;

/// <summary>What a text may mean to who takes <c>\u0041</c> for the letter A wherever it stands.</summary>
internal static partial class UnicodeEscapes
{
    /// <summary>Those readings that differ from the text as it stands.</summary>
    public static IEnumerable<string> Readings(string text)
    {
        if (!text.Contains(@"\u", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }
        return new[] { All().Replace(text, Letter), Unescaped().Replace(text, match => match.Groups["pairs"].Value + Letter(match)) }
            .Distinct(StringComparer.Ordinal)
            .Where(reading => reading != text);
    }

    private static string Letter(Match escape) =>
        ((char)int.Parse(escape.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();

    [GeneratedRegex(
        @"\\u+(?<code>[0-9a-fA-F]{4})",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex All();

    // A backslash that itself stands behind one begins nothing.
    [GeneratedRegex(
        @"(?<!\\)(?<pairs>(\\\\)*)\\u+(?<code>[0-9a-fA-F]{4})",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Unescaped();
}
