namespace Explorer.Connections.Files;

/// <summary>
/// What a path leads to in the end. Of a symbolic link .NET tells the length and the times of the link itself: by them a device looks like a short file, and a
/// file that has changed looks as it was.
/// </summary>
public static class LinkedFile
{
    /// <summary>The file at the end of all links; the path's own where it is none, or where they lead in a circle.</summary>
    /// <param name="path">The path. Nothing needs to be there.</param>
    /// <returns>
    /// The file. Its <see cref="FileInfo.Length"/> is in bytes, and 0 for pipes and devices, which may wait or go on for ever and had better not be opened.
    /// </returns>
    public static FileInfo Of(string path)
    {
        var file = new FileInfo(path);
        try
        {
            return file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        }
        catch (IOException)
        {
            // A circle, or nothing: whoever opens it is told.
            return file;
        }
    }

    /// <summary>The text of a file. Of what has no length, a pipe or a device, there is none, and it is not opened: it would keep us waiting.</summary>
    /// <param name="path">The path; something has to be there.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static string ReadText(string path) => Of(path).Length == 0 ? "" : File.ReadAllText(path);
}
