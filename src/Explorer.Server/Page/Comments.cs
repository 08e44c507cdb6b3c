using System.Text.RegularExpressions;

namespace Explorer.Server.Page;

/// <summary>
/// What scripts and style sheets say to who works on them. It is a third of what a browser would fetch; its tools show the files as they were written all the same.
/// </summary>
internal static partial class Comments
{
    /// <summary>The text without the comments that have lines of their own. It keeps its lines.</summary>
    /// <remarks>Within a text of several lines nothing may look like a comment; a test of the page sees to it.</remarks>
    public static string LeftOut(string text) => Comment().Replace(text, match => new string('\n', match.Value.AsSpan().Count('\n')));

    [GeneratedRegex(
        @"^[ \t]*(?://[^\n]*|/\*(?:[^*]|\*(?!/))*\*/[ \t]*)$",
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Comment();
}
