using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Explorer.Loader.Lessons.Reading;

/// <summary>A key of a YAML text with its value, and the place of the key in the file.</summary>
internal readonly record struct YamlKey(string Key, YamlNode Value, int Line, int Column);

/// <summary>Reads a YAML text that is a list of keys, and says where each stands in the file that it is a part of.</summary>
/// <param name="firstLine">The line of the file on which the text begins, from 1.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class YamlPairs(int firstLine, LessonProblems problems)
{
    /// <summary>The keys in their order; empty if the text cannot be read.</summary>
    public IReadOnlyList<YamlKey> Read(string text)
    {
        var stream = new YamlStream();
        try
        {
            using var reader = new StringReader(text);
            stream.Load(reader);
        }
        catch (YamlException wrong)
        {
            var (line, column) = Place(wrong.Start);
            problems.Add(line, column, $"This is no YAML: {Plain(wrong)}.", "Write each as key: value, and a list as [one, two].");
            return [];
        }
        if (stream.Documents.Count == 0)
        {
            return [];
        }
        if (stream.Documents[0].RootNode is not YamlMappingNode pairs)
        {
            var (line, column) = Place(stream.Documents[0].RootNode.Start);
            problems.Add(line, column, "This is no list of keys.", "Write each as key: value on a line of its own.");
            return [];
        }
        return [.. pairs.Children.Where(pair => pair.Key is YamlScalarNode).Select(Key)];
    }

    /// <summary>Where a mark lies in the file.</summary>
    public (int Line, int Column) Place(Mark mark) => (firstLine + (int)mark.Line - 1, (int)mark.Column);

    private YamlKey Key(KeyValuePair<YamlNode, YamlNode> pair)
    {
        var (line, column) = Place(pair.Key.Start);
        return new YamlKey(((YamlScalarNode)pair.Key).Value ?? "", pair.Value, line, column);
    }

    /// <summary>What the library says, without the places, which are those within the part.</summary>
    private static string Plain(YamlException wrong)
    {
        var text = wrong.Message;
        var end = text.IndexOf("): ", StringComparison.Ordinal);
        text = end >= 0 ? text[(end + 3)..] : text;
        return text.TrimEnd('.').ReplaceLineEndings(" ");
    }
}
