using Microsoft.Data.Sqlite;

namespace Explorer.Connections.Embedded.Durable;

/// <summary>What can be wrong with the file of a durable graph, one sentence each: what, and the way out.</summary>
internal static class GraphLogErrors
{
    private const int NoSuchTable = 1;
    private const int Permission = 3;
    public const int Busy = 5;
    public const int Locked = 6;
    public const int ReadOnly = 8;
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
                $"{path} is damaged: {failure.Message.TrimEnd('.')}. Put a copy in its place, or delete it and load the data again.",
                failure
            ),
            NotADatabase => NotOurs(path, failure),
            NoSuchTable => Damaged(path),
            Full => Error($"{path} cannot grow, because the disk is full; nothing was changed. Make room and try again.", failure),
            CannotOpen => Error($"{path} cannot be opened. Check that its folder may be read and written.", failure),
            _ => Error($"{path} cannot be used: {failure.Message.TrimEnd('.')}.", failure),
        };

    public static GraphException NotOurs(string path, Exception? inner = null) =>
        Error($"{path} is not a graph of this program, so it is left alone. Name another file.", inner);

    public static GraphException Newer(string path, long format, int known) =>
        Error(
            $"{path} was written by a newer version of this program (format {format}; this one reads up to {known}). Use that version, or name another file."
        );

    public static GraphException Damaged(string path) =>
        Error($"{path} is damaged. Nothing was changed. Put a copy in its place, or delete it and load the data again.");

    /// <param name="path">The file.</param>
    /// <param name="sequence">The first entry that is not as it was written.</param>
    public static GraphException Damaged(string path, long sequence) =>
        Error(
            $"{path} is damaged at entry {sequence} of its log{(sequence > 1 ? $"; the {sequence - 1} before it are whole" : "")}. "
                + "Nothing was changed. Put a copy in its place, or delete it and load the data again."
        );

    public static GraphException NotThere(string path) => Error($"There is no file {path}. Name the file of a graph.");

    public static GraphException Empty(string path) =>
        Error(
            $"{path} is an empty file, which a graph never is: what it held is lost. Put a copy in its place, or delete it to begin a new graph."
        );

    public static GraphException Gone(string path, string beside) =>
        Error($"{path} is gone, but {beside}, which belongs to it, is there. Put the file back, or delete {beside} to begin a new graph.");

    public static GraphException Replaced(string path, bool isThere) =>
        Error(
            $"{path} {(isThere ? "was changed or replaced by another program" : "is gone")} since the last commit, so nothing was written. "
                + "What this program shows is in its memory: write it out with export, then start it again on the right file."
        );

    public static GraphException NoFolder(string path) =>
        Error($"{path}: its folder does not exist. Create the folder, or name another file.");

    public static GraphException Folder(string path) =>
        Error($"{path} is a folder. Name a file in it, such as {Path.Combine(path, "graph.db")}.");

    private static GraphException Error(string message, Exception? inner = null) => new(GraphStatusCodes.FileUnavailable, message, inner);
}
