using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Explorer.Server.Replies;

namespace Explorer.Server.Page;

/// <summary>
/// The HTML of the page. What it names, it names below <c>files/STAMP/</c>, where the stamp stands for the contents of all files: a browser may keep
/// those for good, and asks again only for the HTML. The first script and the first style sheet are joined there with all that they import. Every address stays
/// relative, so that the page works below any path.
/// </summary>
internal sealed partial class PageDocuments(PageFiles files)
{
    /// <summary>What the addresses of stamped files begin with.</summary>
    public const string Stamped = "files/";

    private const string FirstScript = "src/main.js";
    private const string FirstStyles = "styles/page.css";

    private const string JoinPage = "join.html"; // the class's, at an address of its own

    private const string WrongPlace = "id=\"wrong\"></";
    private const string YearPlace = "id=\"year\"></";

    private static readonly PreparedContent PlainNotFound = new(
        "text/html; charset=utf-8",
        "<!doctype html><html lang=\"en\"><title>Not found</title><h1>There is no such page</h1></html>"u8.ToArray(),
        compressible: true
    );

    private static readonly PreparedContent PlainCode = new(
        "text/html; charset=utf-8",
        "<!doctype html><html lang=\"en\"><title>Class code</title><form method=\"post\"><label>Class code <input name=\"code\"></label><button>Open</button></form><p id=\"wrong\"></p></html>"u8.ToArray(),
        compressible: false
    );

    private JoinedFiles? _joined;

    /// <summary>What lies at a path of the address, HTML with its addresses stamped; null if nothing does.</summary>
    /// <param name="path">The path, without the leading slash.</param>
    /// <param name="query">The query of the address: a year in it stands in the page from the first byte on.</param>
    /// <param name="lasts">Whether the answer will never change at this address.</param>
    public PreparedContent? Find(string path, IQueryCollection query, out bool lasts)
    {
        lasts = false;
        if (path.StartsWith(Stamped, StringComparison.Ordinal))
        {
            var end = path.IndexOf('/', Stamped.Length);
            if (end < 0)
            {
                return null;
            }
            // A page that was opened before the files changed gets them as they are now, but does not keep them.
            var stamp = files.Stamp();
            lasts = path.AsSpan(Stamped.Length, end - Stamped.Length).SequenceEqual(stamp);
            var name = path[(end + 1)..];
            return name == JoinPage ? null : Joined(stamp).Files.GetValueOrDefault(name)?.Value ?? files.Find(name);
        }

        var file = path == JoinPage ? null : files.Find(path);
        return file is null || !IsHtml(file) ? file : Write(file, PagePath.ToRoot(path), query["year"].ToString());
    }

    /// <summary>Makes ready what the first page names, so that the first visitor does not wait for it.</summary>
    public void Prepare()
    {
        if (files.Find("") is not { } html)
        {
            return;
        }

        var joined = Joined(files.Stamp()).Files;
        foreach (Match name in OwnAddress().Matches(Encoding.UTF8.GetString(html.Identity)))
        {
            if ((joined.GetValueOrDefault(name.Value)?.Value ?? files.Find(name.Value)) is { IsCompressible: true } content)
            {
                content.Bytes(ContentCoding.Brotli);
            }
        }
    }

    /// <summary>The page that says that there is none.</summary>
    /// <param name="path">The path that was asked for, without the leading slash.</param>
    public PreparedContent NotFound(string path) =>
        files.Find("404.html") is { } page ? Write(page, PagePath.ToRoot(path), year: "") : PlainNotFound;

    /// <summary>The page that asks for the class code.</summary>
    /// <param name="path">The path that was asked for, without the leading slash.</param>
    /// <param name="wrong">What was wrong with the last try; empty at the first.</param>
    public PreparedContent ClassCode(string path, string wrong)
    {
        var page = Write(files.Find("code.html") ?? PlainCode, PagePath.ToRoot(path), year: "");
        var text = Encoding.UTF8.GetString(page.Identity).Replace(WrongPlace, $"id=\"wrong\">{wrong}</", StringComparison.Ordinal);
        return new PreparedContent(page.MediaType, Encoding.UTF8.GetBytes(text), compressible: false);
    }

    /// <summary>The page by which a class joins, for an address without a folder; null if the page has none.</summary>
    public PreparedContent? Join() => files.Find(JoinPage) is { } page ? Write(page, root: "", year: "") : null;

    /// <summary>Whether a path is of a file that the page of the class code is dressed in, which anybody may have.</summary>
    /// <param name="path">The path, without the leading slash.</param>
    public static bool IsDress(string path) => Dress().IsMatch(path);

    private PreparedContent Write(PreparedContent html, string root, string year)
    {
        var stamped = $"{root}{Stamped}{files.Stamp()}/";
        var text = OwnAddress()
            .Replace(
                Encoding.UTF8.GetString(html.Identity),
                match => (files.Find(match.Value) is null || match.Value.EndsWith('/') ? root : stamped) + match.Value
            );
        text = MappedAddress().Replace(text, $"./{stamped}");
        if (Year().IsMatch(year))
        {
            text = text.Replace(YearPlace, $"id=\"year\">{year}</", StringComparison.Ordinal);
        }
        var map = ImportMap().Match(text);
        return new PreparedContent(html.MediaType, Encoding.UTF8.GetBytes(text), compressible: true)
        {
            OwnScript = map.Success ? $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(map.Value)))}" : null,
        };
    }

    /// <summary>Joined once for each state of the files; two requests at once may both do it.</summary>
    private JoinedFiles Joined(string stamp)
    {
        if (_joined is { } known && known.Stamp == stamp)
        {
            return known;
        }

        var joined = new Dictionary<string, Lazy<PreparedContent>>(JoinedScripts.Join(files, FirstScript), StringComparer.Ordinal);
        if (JoinedStyles.Join(files, FirstStyles) is { } styles)
        {
            joined[FirstStyles] = new(styles);
        }

        return _joined = new JoinedFiles(stamp, joined);
    }

    private static bool IsHtml(PreparedContent file) => file.MediaType.StartsWith("text/html", StringComparison.Ordinal);

    /// <summary>An address in HTML that is neither absolute nor a place in the page itself.</summary>
    [GeneratedRegex("""(?<=\s(?:href|src)=")(?![#/?])[^":]+(?=")""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnAddress();

    /// <summary>What stands before a path in the import map, by which modules name libraries.</summary>
    [GeneratedRegex("""(?<=": ")\./(?=lib/)""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MappedAddress();

    [GeneratedRegex("""(?<=<script type="importmap">)[^<]*""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ImportMap();

    [GeneratedRegex(
        @"^(?:files/[0-9a-f]+/)?(?:favicon\.svg|styles/[a-z]+\.css|fonts/[A-Za-z0-9.-]+\.woff2|words/[a-z]+\.json|src/(?:code|theme|kept|words/(?:words|page))\.js)\z",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Dress();

    [GeneratedRegex(@"^\d{4}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();

    /// <summary>What stands for many files at the address of one.</summary>
    private sealed record JoinedFiles(string Stamp, IReadOnlyDictionary<string, Lazy<PreparedContent>> Files);
}
