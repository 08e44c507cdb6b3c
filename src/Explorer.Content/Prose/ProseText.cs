using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;

namespace Explorer.Content.Prose;

/// <summary>The Markdown of courses and lessons, as it is written here.</summary>
internal static partial class ProseText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UseTaskLists()
        .Build();

    /// <summary>Whether a file's name, without its extension, can stand in an address.</summary>
    public static bool IsAddressable(string name) => Plain().IsMatch(name);

    /// <summary>The text without what an editor may have put before it, with one kind of line ends; its lines are those that an editor counts.</summary>
    public static string Tidy(string text) => text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>The blocks of a text; null if it cannot be read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="report">Called with line, column, what is wrong and what to do.</param>
    public static MarkdownDocument? Parse(string text, Action<int, int, string, string> report)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException nested)
        {
            report(0, 0, $"It cannot be read: {nested.Message.TrimEnd('.')}.", "It needs no nested lists or quotes; take them out.");
            return null;
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plain();
}
