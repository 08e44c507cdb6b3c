namespace Explorer.Loader.Loading;

/// <summary>A file of query text: comment lines <c>// key: value</c> at its head, then one statement.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Header">The values of the head by key; a key that stands several times has its values in order.</param>
/// <param name="Text">The whole text, comments too, so that positions in errors are right.</param>
public sealed record CypherFile(string Path, IReadOnlyDictionary<string, IReadOnlyList<string>> Header, string Text)
{
    /// <summary>The file's name.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The title, or the file's name.</summary>
    public string Title => First("title") ?? Name;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static CypherFile Read(string path) => Parse(path, File.ReadAllText(path));

    /// <summary>Reads a text.</summary>
    /// <param name="path">Where it came from.</param>
    /// <param name="text">The text.</param>
    public static CypherFile Parse(string path, string text)
    {
        var header = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var comment = line.Trim();
            if (comment.IsEmpty)
                continue;
            if (!comment.StartsWith("//"))
                break;
            // A parameter's key is "param", its name belongs to the value.
            var content = comment[2..].Trim();
            var end = content.StartsWith("param ") ? "param".Length : content.IndexOf(':');
            if (end > 0)
                Add(header, content[..end].ToString(), content[(end + 1)..].Trim().ToString());
        }

        return new CypherFile(path, header, text);
    }

    /// <summary>The first value of a key of the head, or null.</summary>
    /// <param name="key">The key.</param>
    public string? First(string key) => Header.TryGetValue(key, out var values) ? values[0] : null;

    private static void Add(Dictionary<string, IReadOnlyList<string>> header, string key, string value) =>
        header[key] = header.TryGetValue(key, out var values) ? [.. values, value] : [value];
}
