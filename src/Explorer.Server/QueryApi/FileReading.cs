using System.Globalization;
using System.Text.RegularExpressions;

namespace Explorer.Server.QueryApi;

/// <summary>
/// Finds statements that make a database read files or addresses: LOAD CSV reads, so asking in READ access mode does not keep it out. The embedded engine
/// is given no folder to read from here; a Neo4j behind the server has one. What procedures may do there is for the user that the server logs in as.
/// </summary>
internal static partial class FileReading
{
    /// <summary>Whether a statement may contain LOAD CSV. One that has the two words in a text or a comment is taken for one too.</summary>
    public static bool IsAskedFor(string statement) => LoadCsv().IsMatch(Escapes().Replace(statement, Unescape));

    // Neo4j reads an escaped character as that character, in keywords too.
    private static string Unescape(Match escape) =>
        ((char)int.Parse(escape.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();

    [GeneratedRegex(@"\\u+(?<code>[0-9a-fA-F]{4})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escapes();

    // Between the words may be white space of any kind, and comments.
    [GeneratedRegex(
        @"\bLOAD(?:[\s\p{C}]|/\*.*?\*/|//[^\r\n]*)+CSV\b",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex LoadCsv();
}
