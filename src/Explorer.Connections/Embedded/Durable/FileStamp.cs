using Explorer.Connections.Files;

namespace Explorer.Connections.Embedded.Durable;

/// <summary>By what a file is known again: it changes when somebody else writes to it, or puts another in its place.</summary>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Written">When it was written to.</param>
/// <param name="Made">When it was made.</param>
internal sealed record FileStamp(long Length, DateTime Written, DateTime Made)
{
    /// <summary>The stamp of a file; null if it is not there.</summary>
    public static FileStamp? Of(string path) =>
        LinkedFile.Of(path) is { Exists: true } file ? new FileStamp(file.Length, file.LastWriteTimeUtc, file.CreationTimeUtc) : null;
}
