using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Explorer.Server.Page;
using Explorer.Server.Timeline;

namespace Explorer.Server.TakeAway;

/// <summary>
/// A lesson as one HTML file that needs neither network nor server: the page's own modules and styles, its fonts, the drawing library, and as much of the history as
/// the lesson is about.
/// </summary>
/// <param name="page">The files of the page.</param>
internal sealed partial class LessonFile(PageFiles page)
{
    private const string Frame = "alone.html";
    private const string Script = "src/present/alone.js";
    private const string Styles = "styles/alone.css";

    private static readonly string[] Fonts = ["source-serif-4-latin-wght-normal.woff2", "libre-franklin-latin-wght-normal.woff2"];

    /// <summary>Writes the file.</summary>
    /// <param name="lessons">All lessons of the data set, as they are sent.</param>
    /// <param name="name">The lesson's name.</param>
    /// <param name="whole">The history.</param>
    /// <returns>The file; null if there is no such lesson.</returns>
    public string? Write(byte[] lessons, string name, TimelineReply whole)
    {
        var all = JsonNode.Parse(lessons)!;
        var lesson = all["lessons"]!.AsArray().FirstOrDefault(one => (string?)one!["name"] == name);
        if (lesson is null)
        {
            return null;
        }
        var views = lesson["scenes"]!.AsArray().Select(scene => scene!["view"]!).ToList();
        var days = views
            .SelectMany(view => view["days"]!.AsArray().Append(view["reveal"]))
            .OfType<JsonNode>()
            .Select(day => (string)day["day"]!)
            .ToHashSet(StringComparer.Ordinal);
        var people = Ids(views, "focus").Concat(Ids(views, "beside")).ToHashSet(StringComparer.Ordinal);
        if (views.Exists(view => view["beside"] is null))
        {
            people.UnionWith(whole.People.Where(person => person.Tier < LeastLeading).Select(person => person.Id));
        }

        var timeline = TimelineSlice.About(
            whole,
            people,
            Ids(views, "highlight").ToHashSet(StringComparer.Ordinal),
            days.Select(day => int.Parse(day.AsSpan(0, 4), CultureInfo.InvariantCulture)).ToHashSet()
        );
        var data = new JsonObject
        {
            ["number"] = all["lessons"]!.AsArray().IndexOf(lesson) + 1,
            ["timeline"] = JsonSerializer.SerializeToNode(timeline, TimelineJson.Plain.TimelineReply),
            ["lesson"] = lesson.DeepClone(),
            ["days"] = new JsonArray([
                .. all["days"]!.AsArray().Where(day => days.Contains((string)day!["day"]!)).Select(day => day!.DeepClone()),
            ]),
        };
        return Encoding
            .UTF8.GetString(page.Find(Frame)!.Identity)
            .Replace("<!-- title -->", Escaped((string)lesson["title"]!), StringComparison.Ordinal)
            .Replace("/* styles */", StyleText(), StringComparison.Ordinal)
            .Replace("/* data */", data.ToJsonString().Replace("<", "\\u003c", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("/* script */", ScriptText(), StringComparison.Ordinal);
    }

    // The tiers below which somebody leads the data set, as the page has it.
    private const int LeastLeading = 3;

    private static IEnumerable<string> Ids(IEnumerable<JsonNode> views, string key) =>
        views.SelectMany(view => view[key]?.AsArray().Select(id => (string)id!) ?? []);

    /// <summary>The sheets with the fonts in them that a lesson needs.</summary>
    private string StyleText()
    {
        var text = Encoding.UTF8.GetString(JoinedStyles.Join(page, Styles)!.Identity);
        text = Face()
            .Replace(
                Indent().Replace(text, ""),
                match => Fonts.Any(font => match.Value.Contains(font, StringComparison.Ordinal)) ? match.Value : ""
            );
        return FontAddress()
            .Replace(
                text,
                match => $"url(data:font/woff2;base64,{Convert.ToBase64String(page.Find($"fonts/{match.Groups["file"].Value}")!.Identity)})"
            );
    }

    /// <summary>The modules in one script, with the library in the place from which they would import it.</summary>
    private string ScriptText()
    {
        var text = Encoding.UTF8.GetString(JoinedScripts.Join(page, Script)[Script].Value.Identity);
        text = Indent().Replace(Comment().Replace(text, ""), "");
        text = Outside()
            .Replace(
                text,
                match =>
                {
                    var library = Encoding.UTF8.GetString(page.Find(PagePath.Beside(Script, match.Groups["from"].Value))!.Identity);
                    return $"const {match.Groups["name"].Value} = (() => {{ {DefaultExport().Replace(library, "return { default: ${name} };")} }})();";
                }
            );
        text = OwnExport().Replace(text, "");
        return text.Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase);
    }

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"@font-face \{[^}]*\}\n?", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Face();

    [GeneratedRegex(@"url\(\.\./fonts/(?<file>[A-Za-z0-9.-]+)\)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FontAddress();

    [GeneratedRegex(@"^import \* as (?<name>\$outside\d+) from '(?<from>[^']+)';", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Outside();

    /// <summary>A comment on lines of its own: a third of what the modules weigh.</summary>
    [GeneratedRegex(@"^[ \t]*/\*\*(?:[^*]|\*(?!/))*\*/[ \t]*\n", Options, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Comment();

    /// <summary>What lines begin with; texts that go over lines take no harm from losing it.</summary>
    [GeneratedRegex(@"^[ \t]+", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Indent();

    /// <summary>How the library ends: with its one export.</summary>
    [GeneratedRegex(@"export\s*\{\s*(?<name>[\w$]+) as default\s*\};?", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DefaultExport();

    [GeneratedRegex("^(?:export (?=const \\$modules)|//# sourceMappingURL=.*)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnExport();
}
