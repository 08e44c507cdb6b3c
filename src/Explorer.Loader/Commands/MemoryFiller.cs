using Explorer.Connections;
using Explorer.Content;
using Explorer.Content.DataSets;

namespace Explorer.Loader.Commands;

/// <summary>A graph in memory is empty when it opens, so there would be nothing to ask.</summary>
internal static class MemoryFiller
{
    /// <summary>Loads a data set into the graph.</summary>
    /// <returns>The id of the data set.</returns>
    public static async Task<string> FillAsync(
        Surroundings surroundings,
        IGraphConnection connection,
        string dataSet,
        string? cypher,
        CancellationToken cancellationToken
    )
    {
        var folder = CommonOptions.CypherOf(cypher, surroundings);
        var reading = DataSetReader.Read(folder.FindDataSet(dataSet, surroundings.WorkingDirectory));
        var set = reading.Sound;
        ProblemPrinter.WriteRemarks(surroundings.Error, reading);
        await DataSetLoader.LoadAsync(set, folder, connection, cancellationToken: cancellationToken);
        return set.Info.Id;
    }
}
