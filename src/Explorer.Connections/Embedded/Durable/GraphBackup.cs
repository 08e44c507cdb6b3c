using Microsoft.Data.Sqlite;

namespace Explorer.Connections.Embedded.Durable;

/// <summary>Copies the file of a durable graph, also while another program has it open and commits to it.</summary>
internal static class GraphBackup
{
    // Where commits follow each other without a pause on a busy machine, most copies are taken in the middle of one.
    private const int Tries = 60;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Copies the file. A copy that was taken in the middle of a commit does not prove itself, and is taken again.</summary>
    /// <param name="path">The file.</param>
    /// <param name="target">Where the copy goes; what is there is replaced when the copy is whole.</param>
    /// <param name="cancellationToken">Gives up; the target is as it was.</param>
    /// <returns>How many entries its log has.</returns>
    /// <exception cref="GraphException">The file cannot be used, or is damaged.</exception>
    public static async Task<long> CopyAsync(string path, string target, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            throw GraphLogErrors.NotThere(path);
        }
        var isInUse = IsInUse(path);
        var unfinished = target + ".unfinished";
        try
        {
            for (var tries = 1; ; tries++)
            {
                File.Copy(path, unfinished, overwrite: true);
                try
                {
                    var length = Prove(unfinished);
                    File.Move(unfinished, target, overwrite: true);
                    return length;
                }
                catch (GraphException) when (isInUse && tries < Tries)
                {
                    await Task.Delay(Pause, cancellationToken);
                }
            }
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Whether another program has it open; if none has, what a kill left beside it is in it afterwards.</summary>
    private static bool IsInUse(string path)
    {
        try
        {
            GraphLog.Open(path).Dispose();
            return false;
        }
        catch (GraphException failure)
            when (failure.InnerException is SqliteException { SqliteErrorCode: GraphLogErrors.Busy or GraphLogErrors.Locked })
        {
            return true;
        }
    }

    private static long Prove(string copy)
    {
        using var log = GraphLog.Open(copy);
        return log.Read().LongCount();
    }
}
