using Explorer.Connections;

namespace Explorer.Server.DataSets;

/// <summary>A data set was asked for that the graph does not hold.</summary>
public sealed class UnknownDataSetException(string id, GraphAddress graph, IReadOnlyList<string> known)
    : Exception(
        known.Count == 0
            ? $"{graph} holds no data set yet. Load one: dotnet run --project src/Explorer.Loader -- load {id} --graph {graph}"
            : $"The graph holds no data set \"{id}\". It holds: {string.Join(", ", known)}."
    )
{
    /// <summary>The ids of the data sets that the graph holds.</summary>
    public IReadOnlyList<string> Known => known;
}
