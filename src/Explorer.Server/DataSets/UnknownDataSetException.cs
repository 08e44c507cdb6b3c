namespace Explorer.Server.DataSets;

/// <summary>A data set was asked for that the graph does not hold.</summary>
internal sealed class UnknownDataSetException(string id, IReadOnlyList<string> known)
    : Exception(
        known.Count == 0
            ? $"The graph holds no data set, so not \"{id}\" either. Load one with Explorer.Loader."
            : $"The graph holds no data set \"{id}\". It holds: {string.Join(", ", known)}."
    )
{
    /// <summary>The ids of the data sets that the graph holds.</summary>
    public IReadOnlyList<string> Known => known;
}
