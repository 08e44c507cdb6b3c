namespace Explorer.Cypher.Execution;

/// <summary>
/// A collection of everything that nobody uses, large values included. It goes on beside the other threads, which a usual one would stop for as long as it
/// takes: only who needs the room waits for it.
/// </summary>
internal static class FullCollection
{
    // Far longer than any collection takes: who cannot be told that it is over goes on.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>Collects, and returns when that is done.</summary>
    /// <param name="look">Asked now and then; throws when the waiting is to stop.</param>
    public static void Await(Action look)
    {
        var finished = Finished();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false);
        var pause = new SpinWait();
        for (var began = Environment.TickCount64; Finished() == finished && Environment.TickCount64 - began < Longest.TotalMilliseconds; )
        {
            pause.SpinOnce();
            look();
        }
    }

    private static long Finished() => Math.Max(GC.GetGCMemoryInfo(GCKind.Background).Index, GC.GetGCMemoryInfo(GCKind.FullBlocking).Index);
}
