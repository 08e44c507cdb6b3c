using Microsoft.Data.Sqlite;

namespace Explorer.Connections.Embedded.Durable;

/// <summary>What can be wrong with the file of a durable graph, one sentence each: what, and the way out.</summary>
internal static class GraphLogErrors
{
    private const int Permission = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static GraphException Of(string path, SqliteException failure) =>
        failure.SqliteErrorCode switch
        {
            Busy or Locked => Error(
                $"{path} is open in another program, and one graph file serves one program at a time. Close that one first.",
                failure
            ),
            ReadOnly or Permission => Error(
                $"{path} cannot be written. Give it, and its folder, write permission, or copy it elsewhere.",
                failure
            ),
            Corrupt => Error(
                $"{path} is damaged: {failure.Message}. Put a copy in its place, or delete it and load the data again.",
                failure
            ),
            NotADatabase => NotOurs(path, failure),
            Full => Error($"{path} cannot grow, because the disk is full; nothing was changed. Make room and try again.", failure),
            CannotOpen => Error($"{path} cannot be opened. Check that its folder may be read and written.", failure),
            _ => Error($"{path} cannot be used: {failure.Message}.", failure),
        };

    public static GraphException NotOurs(string path, Exception? inner = null) =>
        Error($"{path} is not a graph of this program, so it is left alone. Name another file.", inner);

    public static GraphException Newer(string path, long format, int known) =>
        Error(
            $"{path} was written by a newer version of this program (format {format}; this one reads up to {known}). Use that version, or name another file."
        );

    public static GraphException Damaged(string path, long sequence) =>
        Error($"{path} is damaged at entry {sequence} of its log. Put a copy in its place, or delete it and load the data again.");

    public static GraphException NoFolder(string path) =>
        Error($"{path}: its folder does not exist. Create the folder, or name another file.");

    public static GraphException Folder(string path) =>
        Error($"{path} is a folder. Name a file in it, such as {Path.Combine(path, "graph.db")}.");

    private static GraphException Error(string message, Exception? inner = null) => new(GraphStatusCodes.FileUnavailable, message, inner);
}
