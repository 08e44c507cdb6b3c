using Explorer.Connections.Queries;

namespace Explorer.Content.Loading;

/// <summary>A file of query text that is a step of the program: a header with the marks that the program reads, then one statement.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Header">The header.</param>
/// <param name="Text">The whole text, comments too, so that positions in errors are right.</param>
public sealed record CypherFile(string Path, CypherHeader Header, string Text)
{
    /// <summary>The file's name.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The title, or the file's name.</summary>
    public string Title => Header.Title ?? Name;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="QueryFileException">Its header has a mistake.</exception>
    public static CypherFile Read(string path) => Parse(path, File.ReadAllText(path));

    /// <summary>Reads a text.</summary>
    /// <param name="path">Where it came from.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="QueryFileException">Its header has a mistake.</exception>
    public static CypherFile Parse(string path, string text) => new(path, CypherHeader.Read(path, text, HeaderKind.Step), text);

    /// <summary>The first value of a mark of the header, or null.</summary>
    /// <param name="mark">The word before the colon.</param>
    public string? First(string mark) => Header.First(mark);
}
