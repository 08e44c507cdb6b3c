using System.Text;
using System.Text.Json;

namespace Explorer.Server.Page;

/// <summary>
/// Tells a browser's tools which line of which file each line of a joined file was, in the format of source maps, revision 3 (ECMA-426): so whoever looks
/// into the page sees its files as they were written.
/// </summary>
internal sealed class SourceMap
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private readonly List<(string Path, string Text)> _sources = [];
    private readonly StringBuilder _mappings = new();
    private int _source;
    private int _line;

    /// <summary>Adds lines that come from no file.</summary>
    public void AddOwn(int lines) => _mappings.Append(';', lines);

    /// <summary>Adds all the lines of a file.</summary>
    /// <param name="path">Where it lies, seen from the joined file.</param>
    /// <param name="text">What it says.</param>
    /// <param name="lines">How many lines it takes in the joined file.</param>
    public void Add(string path, string text, int lines)
    {
        for (var line = 0; line < lines; line++)
        {
            // The column here, the source, the line and the column there; each but the first as a difference to the one before.
            _mappings.Append('A');
            AppendNumber(_sources.Count - _source);
            AppendNumber(line - _line);
            _mappings.Append("A;");
            (_source, _line) = (_sources.Count, line);
        }

        _sources.Add((path, text));
    }

    /// <summary>The map as JSON.</summary>
    /// <param name="file">The name of the joined file.</param>
    public byte[] ToJson(string file)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", 3);
            writer.WriteString("file", file);
            WriteTexts(writer, "sources", _sources.Select(source => source.Path));
            WriteTexts(writer, "sourcesContent", _sources.Select(source => source.Text));
            WriteTexts(writer, "names", []);
            writer.WriteString("mappings", _mappings.ToString());
            writer.WriteEndObject();
        }

        return json.ToArray();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    /// <summary>Five bits to a letter, the lowest first; the sign is the lowest bit of all.</summary>
    private void AppendNumber(int number)
    {
        var rest = number < 0 ? (-number << 1) | 1 : number << 1;
        do
        {
            _mappings.Append(Digits[(rest & 31) | (rest > 31 ? 32 : 0)]);
            rest >>= 5;
        } while (rest > 0);
    }
}
