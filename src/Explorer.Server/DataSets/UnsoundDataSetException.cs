using Explorer.Server.Queries;

namespace Explorer.Server.DataSets;

/// <summary>A data set is so damaged in the graph that nothing of it can be shown. Statements still run, by which it can be mended.</summary>
/// <param name="faults">What is wrong, a sentence for each.</param>
internal sealed class UnsoundDataSetException(IReadOnlyList<string> faults)
    : Exception($"The data set in the graph is damaged and cannot be shown. {faults[0]} Mend it by a statement, or load it anew.")
{
    /// <summary>What is wrong, a sentence for each.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>The failure that odd values mean where nothing else was found; null if there are none.</summary>
    public static UnsoundDataSetException? Of(OddValues odd) => odd.Count == 0 ? null : new UnsoundDataSetException(odd.Sentences);
}
