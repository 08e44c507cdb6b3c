using Explorer.Connections;
using Explorer.Content.Loading;
using Explorer.Server.TakeAway;

namespace Explorer.Loader.Commands;

/// <summary>What an export was asked for.</summary>
/// <param name="Surroundings">Console and environment.</param>
/// <param name="DataSet">The data set, as it was named.</param>
/// <param name="CypherFolder">The folder of statements and data sets, as it was named; null if it was not.</param>
/// <param name="Output">Where to write, as it was named; null for the standard output.</param>
internal sealed record ExportOrder(Surroundings Surroundings, string DataSet, string? CypherFolder, string? Output)
{
    /// <summary>The folder of statements and data sets.</summary>
    public CypherFolder Cypher => CommonOptions.CypherOf(CypherFolder, Surroundings);

    /// <summary>The full path of the output; null for the standard output.</summary>
    public string? Target => Output is null ? null : Path.GetFullPath(Output, Surroundings.WorkingDirectory);

    /// <summary>Fills a graph in memory, which is empty when it opens.</summary>
    /// <returns>The id of the data set that is written.</returns>
    public async Task<string> FillAsync(IGraphConnection connection, CancellationToken cancellationToken) =>
        connection.Address.Kind == GraphKind.EmbeddedMemory
            ? await MemoryFiller.FillAsync(Surroundings, connection, DataSet, CypherFolder, cancellationToken)
            : DataSet;

    /// <summary>Reads the page, the history and the lessons.</summary>
    /// <exception cref="CommandException">A lesson has mistakes; they have been told.</exception>
    public async Task<PageExport> ReadPageAsync(IGraphConnection connection, CancellationToken cancellationToken)
    {
        var (id, cypher) = (await FillAsync(connection, cancellationToken), Cypher);
        // What was read from a folder is the graph's whole content; of a graph that is filled already the id is known, and whether its folder is here.
        var folder =
            connection.Address.Kind == GraphKind.EmbeddedMemory
                ? cypher.FindDataSet(DataSet, Surroundings.WorkingDirectory)
                : cypher.FolderWithId(id);
        var page = await PageExport.ReadAsync(connection, id, cypher, folder, Surroundings.Environment("EXPLORER_WEB"), cancellationToken);
        if (page.Faults.Count == 0)
        {
            return page;
        }
        foreach (var fault in page.Faults)
        {
            Surroundings.Error.WriteLine(fault);
        }
        throw new CommandException(ExitCodes.Data, "Nothing was written. Mend the lessons, or take the files away.");
    }

    /// <summary>Says what was written.</summary>
    public void Tell(string words) => Surroundings.Error.WriteLine(words);
}
