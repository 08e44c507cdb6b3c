using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Explorer.Server.Lessons;
using Explorer.Server.Page;
using Explorer.Server.Replies;
using Explorer.Server.Timeline;

namespace Explorer.Server.TakeAway;

/// <summary>
/// A lesson as one HTML file that needs neither network nor server: the page's own modules and styles, its fonts, the drawing library, and as much of the history as
/// the lesson is about.
/// </summary>
/// <param name="page">The files of the page.</param>
internal sealed partial class LessonFile(PageFiles page)
{
    /// <summary>What it is sent as.</summary>
    public const string MediaType = "text/html; charset=utf-8";

    private const string Frame = "alone.html";
    private const string Script = "src/present/alone.js";
    private const string Styles = "styles/alone.css";

    private static readonly string[] Fonts = ["source-serif-4-latin-wght-normal.woff2", "libre-franklin-latin-wght-normal.woff2"];

    private Parts? _parts;

    /// <summary>Writes the file.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="number">Which of the data set's lessons it is, from 1; 0 for one from elsewhere.</param>
    /// <param name="days">The picture of every day that a scene of it shows; more do no harm.</param>
    /// <param name="whole">The history.</param>
    public byte[] Write(LessonReply lesson, int number, IReadOnlyList<DayReply> days, TimelineReply whole)
    {
        var views = lesson.Scenes.Select(scene => scene.View).ToList();
        var shown = views
            .SelectMany(view => view.Reveal is { } reveal ? [.. view.Days, reveal] : view.Days)
            .Select(day => day.Day)
            .ToHashSet(StringComparer.Ordinal);
        var people = views.SelectMany(view => view.Focus.Concat(view.Beside ?? [])).ToHashSet(StringComparer.Ordinal);
        if (views.Exists(view => view.Beside is null))
        {
            people.UnionWith(whole.People.Where(person => person.Tier < LeastLeading).Select(person => person.Id));
        }

        var timeline = TimelineSlice.About(
            whole,
            people,
            views.SelectMany(view => view.Highlight).ToHashSet(StringComparer.Ordinal),
            shown.Select(day => int.Parse(day.AsSpan(0, 4), CultureInfo.InvariantCulture)).ToHashSet()
        );
        var scenes = JsonSerializer.SerializeToNode(lesson, LessonsJson.Plain.LessonReply)!;
        var data = new JsonObject
        {
            ["number"] = number,
            ["timeline"] = JsonSerializer.SerializeToNode(WithTermsOf(timeline, scenes), TimelineJson.Plain.TimelineReply),
            ["lesson"] = scenes,
            ["days"] = new JsonArray([
                .. days.Where(day => shown.Contains(day.Day))
                    .Select(day => JsonSerializer.SerializeToNode(day, TimelineJson.Plain.DayReply)),
            ]),
        };
        // Letters of every script stay as they are, and nothing in it can end the element in which it stands.
        var json = data.ToJsonString(ReplyOptions.Plain()).Replace("<", "\\u003c", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(
            PartsOfNow()
                .Frame.Replace("<!-- title -->", Escaped(lesson.Title), StringComparison.Ordinal)
                .Replace("/* data */", json, StringComparison.Ordinal)
        );
    }

    /// <summary>A history with those terms only that stand somewhere in it or in a lesson: no other word can be asked about.</summary>
    private static TimelineReply WithTermsOf(TimelineReply timeline, JsonNode lesson)
    {
        var told =
            JsonSerializer.Serialize(timeline with { Terms = [] }, TimelineJson.Plain.TimelineReply)
            + lesson.ToJsonString(ReplyOptions.Plain());
        return timeline with
        {
            Terms =
            [
                .. timeline.Terms.Where(term =>
                    term.Aka.Append(term.Term).Any(name => told.Contains(name, StringComparison.OrdinalIgnoreCase))
                ),
            ],
        };
    }

    /// <summary>The frame with scripts and styles in it, joined once for each state of the files.</summary>
    private Parts PartsOfNow()
    {
        var stamp = page.Stamp();
        if (_parts is { } known && known.Stamp == stamp)
        {
            return known;
        }
        // The data come last, so that nothing in them is taken for a place to fill.
        var frame = Encoding
            .UTF8.GetString(page.Find(Frame)!.Identity)
            .Replace("/* styles */", StyleText(), StringComparison.Ordinal)
            .Replace("/* script */", ScriptText(), StringComparison.Ordinal);
        return _parts = new Parts(stamp, frame);
    }

    // The tiers below which somebody leads the data set, as the page has it.
    private const int LeastLeading = 3;

    /// <summary>The sheets with the fonts in them that a lesson needs.</summary>
    private string StyleText()
    {
        var text = Encoding.UTF8.GetString(JoinedStyles.Join(page, Styles)!.Identity);
        text = Face()
            .Replace(
                Indent().Replace(StyleComment().Replace(text, ""), ""),
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
        text = Indent().Replace(LineComment().Replace(TypeComment().Replace(Comment().Replace(text, ""), ""), ""), "");
        text = OpenLine().Replace(text, "${line}");
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
        // Nobody reads the names of the modules here, and every module names those that it needs.
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        text = ModuleName()
            .Replace(text, match => $"$modules[{NumberOf(match.Value)}]")
            .Replace("$modules", "$m", StringComparison.Ordinal);
        return text.Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase);

        int NumberOf(string module)
        {
            names.TryAdd(module, names.Count);
            return names[module];
        }
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

    /// <summary>A line that goes on in the next: the new line between them weighs something, and says nothing. One with a remark in it stays.</summary>
    [GeneratedRegex(@"^(?<line>(?![^\n]*//)[^\n]*[,{(\[])\n", Options, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OpenLine();

    /// <summary>A comment on lines of its own: a third of what the modules weigh.</summary>
    [GeneratedRegex(@"^[ \t]*/\*\*(?:[^*]|\*(?!/))*\*/[ \t]*\n", Options, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Comment();

    /// <summary>The type of a value within a line.</summary>
    [GeneratedRegex(@"/\*\*[^\n*]*(?:\*(?!/)[^\n*]*)*\*/ ?", Options, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TypeComment();

    /// <summary>A remark on a line of its own; not the name of a source map.</summary>
    [GeneratedRegex(@"^[ \t]*//(?!#).*\n", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineComment();

    [GeneratedRegex(@"/\*(?:[^*]|\*(?!/))*\*/\n?", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StyleComment();

    /// <summary>What lines begin with, and empty ones; texts that go over lines take no harm from losing it.</summary>
    [GeneratedRegex(@"^[ \t\n]+", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Indent();

    /// <summary>How the library ends: with its one export.</summary>
    [GeneratedRegex(@"export\s*\{\s*(?<name>[\w$]+) as default\s*\};?", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DefaultExport();

    [GeneratedRegex("^(?:export (?=const \\$modules)|//# sourceMappingURL=.*)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnExport();

    [GeneratedRegex(@"\$modules\['[^']+'\]", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ModuleName();

    private sealed record Parts(string Stamp, string Frame);
}
