using System.Text.RegularExpressions;
using Explorer.Content.Lessons.Faults;
using YamlDotNet.Core;

namespace Explorer.Content.Lessons.Reading.Yaml;

/// <summary>
/// Reads a YAML text that is a list of keys, and says where each stands in the file that it is a part of. If it is no YAML, each of its keys is read by itself, so that
/// one broken line leaves the others as they are.
/// </summary>
/// <param name="firstLine">The line of the file on which the text begins, from 1.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed partial class YamlBlock(int firstLine, LessonProblems problems)
{
    /// <summary>The longest text that is read, in letters; the scanner takes much longer for a longer one that is all brackets.</summary>
    public const int MostLetters = 8000;

    private const string Form = "Write key: value, a list as [one, two], and a text with : or # in it between \"quotes\".";

    /// <summary>The keys in their order, each once. Those that are there and cannot be read have a value that is refused.</summary>
    public IReadOnlyList<YamlKey> Read(string text)
    {
        if (text.Length > MostLetters)
        {
            problems.Add(firstLine, 1, $"This block has {text.Length} letters, and {MostLetters} are read.", "Shorten it.");
            return [];
        }
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }
        try
        {
            return Once(KeysOf(text, firstLine));
        }
        catch (YamlException wrong)
        {
            var before = problems.Count;
            var keys = YamlChunks.Of(text).SelectMany(chunk => KeysOfChunk(chunk.Text, firstLine + chunk.Line)).ToList();
            if (problems.Count == before)
            {
                TellBroken(text, firstLine, wrong);
            }
            return Once(keys);
        }
    }

    private IReadOnlyList<YamlKey> KeysOfChunk(string chunk, int line)
    {
        var text = chunk;
        if (chunk.StartsWith('\t'))
        {
            problems.Add(line, 1, "A line cannot begin with a tab.", "Take it out, or write spaces.");
            text = chunk.TrimStart('\t').PadLeft(chunk.Length);
        }
        try
        {
            return KeysOf(text, line);
        }
        catch (YamlException wrong)
        {
            TellBroken(text, line, wrong);
            return BrokenKey(text, line);
        }
    }

    private void TellBroken(string text, int line, YamlException wrong)
    {
        var first = text.Split('\n', 2)[0];
        if (StrangeValue().Match(first) is { Success: true } value)
        {
            var letter = value.Groups["first"];
            problems.Add(line, letter.Index + 1, $"A value cannot begin with {letter.Value}.", "Put it between \"quotes\".");
            return;
        }
        // Where the scanner has run to the end, the text goes on too far.
        var lines = text.TrimEnd().Split('\n');
        var isWithin = wrong.Start.Line >= 1 && wrong.Start.Line <= lines.Length;
        problems.Add(
            line + (isWithin ? (int)wrong.Start.Line : lines.Length) - 1,
            isWithin ? (int)wrong.Start.Column : lines[^1].Length + 1,
            $"This is no YAML: {Plain(wrong)}.",
            Form
        );
    }

    private static IReadOnlyList<YamlKey> BrokenKey(string text, int line) =>
        Beginning().Match(text) is { Success: true } key ? [new YamlKey(key.Groups["key"].Value, new YamlRefused(line, 1), line, 1)] : [];

    private IReadOnlyList<YamlKey> KeysOf(string text, int line)
    {
        using var reader = new StringReader(text);
        var parts = new YamlEvents(new Parser(reader), line, problems);
        switch (parts.ReadRoot())
        {
            case null or YamlRefused:
                return [];
            case YamlMap map:
                return map.Keys;
            case var other:
                problems.Add(other.Line, other.Column, "This is no key with a value.", Form);
                return BrokenKey(text, line);
        }
    }

    private IReadOnlyList<YamlKey> Once(IReadOnlyList<YamlKey> keys)
    {
        var once = new List<YamlKey>();
        foreach (var key in keys)
        {
            if (once.Exists(other => other.Key == key.Key))
            {
                problems.Add(key.Line, key.Column, $"There are two lines {key.Key}:", "Delete one; the first counts.");
            }
            else
            {
                once.Add(key);
            }
        }
        return once;
    }

    /// <summary>What the library says, without the places, which are those within the block.</summary>
    private static string Plain(YamlException wrong)
    {
        var text = wrong.Message;
        var end = text.IndexOf("): ", StringComparison.Ordinal);
        text = end >= 0 ? text[(end + 3)..] : text;
        text = text.TrimEnd('.').ReplaceLineEndings(" ");
        return text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }

    [GeneratedRegex(@"^\s*(?<key>[A-Za-z]+)[\s:]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^[A-Za-z]+:\s+(?<first>[*&!%@`|>])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StrangeValue();
}
