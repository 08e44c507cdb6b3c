namespace Explorer.Loader.Commands;

/// <summary>Writes files so that a half-written one never takes the place of what was there.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the file first, and puts it in its place when all has been written.</summary>
    /// <param name="path">The file; the folder must be there.</param>
    /// <param name="writeAsync">Writes into the file beside it.</param>
    public static async Task WriteAsync(string path, Func<Stream, Task> writeAsync)
    {
        var unfinished = path + ".unfinished";
        try
        {
            await using (var stream = File.Create(unfinished))
            {
                await writeAsync(stream);
            }
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>The same for what is in hand.</summary>
    public static Task WriteAsync(string path, byte[] content, CancellationToken cancellationToken) =>
        WriteAsync(path, stream => stream.WriteAsync(content, cancellationToken).AsTask());
}
