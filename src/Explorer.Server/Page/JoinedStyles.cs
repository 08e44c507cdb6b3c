using System.Text;
using System.Text.RegularExpressions;
using Explorer.Server.Replies;

namespace Explorer.Server.Page;

/// <summary>A style sheet together with those that it imports, so that a browser asks once.</summary>
internal static partial class JoinedStyles
{
    /// <summary>Puts the text of each imported sheet in its place. Sheets lie in one folder, so that their addresses stay what they are.</summary>
    /// <param name="page">The files of the page.</param>
    /// <param name="path">The path of the sheet that imports the others.</param>
    /// <returns>The joined sheet; null if there is none at that path.</returns>
    public static PreparedContent? Join(PageFiles page, string path)
    {
        if (page.Find(path) is not { } sheet)
        {
            return null;
        }

        var text = Import()
            .Replace(
                Encoding.UTF8.GetString(sheet.Identity),
                match =>
                    page.Find(PagePath.Beside(path, match.Groups["from"].Value)) is { } part
                        ? Encoding.UTF8.GetString(part.Identity)
                        : match.Value
            );
        return new PreparedContent(sheet.MediaType, Encoding.UTF8.GetBytes(Comments.LeftOut(text)), compressible: true);
    }

    [GeneratedRegex(
        "^@import '(?<from>[^'/]+)';",
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Import();
}
