using Explorer.Server.Graphs;
using Explorer.Server.Queries;

namespace Explorer.Server.DataSets;

/// <summary>What the graph holds: its data sets and its size.</summary>
/// <param name="DataSets">The data sets, by id.</param>
/// <param name="Size">The size of the whole graph.</param>
/// <param name="Odd">What is wrong with nodes that should be data sets.</param>
internal sealed record GraphOverview(IReadOnlyList<DataSetRecord> DataSets, GraphSize Size, OddValues Odd)
{
    /// <summary>The ids of the data sets.</summary>
    public IReadOnlyList<string> Ids => [.. DataSets.Select(dataSet => dataSet.Id)];

    /// <summary>The data set with an id, or null.</summary>
    public DataSetRecord? Find(string id) => DataSets.FirstOrDefault(dataSet => dataSet.Id == id);
}
