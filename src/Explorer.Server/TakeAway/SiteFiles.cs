using System.Text;
using System.Text.RegularExpressions;
using Explorer.Server.Hosting;
using Explorer.Server.Page;
using Explorer.Server.Replies;

namespace Explorer.Server.TakeAway;

/// <summary>
/// The page as files that any web server can give: the HTML, which says that its answers lie beside it (web/src/program.js looks there), and everything that it names.
/// </summary>
/// <param name="page">The files of the page.</param>
internal sealed partial class SiteFiles(PageFiles page)
{
    /// <summary>The folder of the answers.</summary>
    public const string Answers = "data/";

    // Web servers know what a file is by its ending, and many do not know this one.
    private const string ModuleEnding = ".mjs";

    /// <summary>Those that only a program can answer for, and the frame of a lesson in one file.</summary>
    private static readonly string[] OfTheProgram = ["code.html", "join.html", "alone.html", "src/code.js", "libman.json"];

    /// <summary>Every file by its path.</summary>
    public IEnumerable<(string Path, byte[] Content)> All()
    {
        var documents = new PageDocuments(page);
        var stamped = $"{PageDocuments.Stamped}{page.Stamp()}/";
        yield return ("index.html", Marked(documents.Find("", QueryCollection.Empty, out _)!));
        yield return ("404.html", documents.NotFound("404.html").Identity);
        foreach (var (path, _) in page.All())
        {
            if (!OfTheProgram.Contains(path) && !path.StartsWith("join/", StringComparison.Ordinal) && !IsHtml(path))
            {
                var content = documents.Find(stamped + path, QueryCollection.Empty, out _)!;
                yield return (
                    stamped + Renamed(path),
                    content.IsCompressible ? Encoding.UTF8.GetBytes(Renamed(Text(content))) : content.Identity
                );
            }
        }
    }

    /// <summary>The page, with a mark that its answers lie beside it, and with the policy that a server of ours would send.</summary>
    private static byte[] Marked(PreparedContent html)
    {
        var text = Renamed(Text(html))
            .Replace("<html ", $"<html {PageExport.SiteMark} data-version=\"{ProgramVersion.Text}\" ", StringComparison.Ordinal)
            .Replace(
                "<title>",
                $"<meta http-equiv=\"Content-Security-Policy\" content=\"{SecurityHeaders.ForHead(html.OwnScript!)}\">\n    <title>",
                StringComparison.Ordinal
            );
        return Encoding.UTF8.GetBytes(Asked().Replace(text, $"{Answers}${{name}}.json"));
    }

    private static string Text(PreparedContent content) => Encoding.UTF8.GetString(content.Identity);

    private static string Renamed(string text) => text.Replace(ModuleEnding, ".js", StringComparison.Ordinal);

    private static bool IsHtml(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>An answer that the HTML itself names.</summary>
    [GeneratedRegex(
        """(?<==")api/(?<name>\w+)(?=")""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Asked();
}
