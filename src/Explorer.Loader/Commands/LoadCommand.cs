using System.CommandLine;
using Explorer.Loader.DataSets;
using Explorer.Loader.Loading;
using Spectre.Console;

namespace Explorer.Loader.Commands;

/// <summary><c>load [DATASET] --graph ADDRESS</c>: checks a data set and brings a graph to its state.</summary>
internal static class LoadCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var (dataSet, graph, cypher) = (CommonOptions.DataSet(), CommonOptions.Graph(), CommonOptions.Cypher());
        var command = new Command(
            "load",
            "Check a data set, then bring a graph to its state: all of it or nothing. Loading twice changes nothing; rows gone from the files go from the graph."
        )
        {
            dataSet,
            graph,
            cypher,
        };
        command.SetAction(
            (result, cancellationToken) =>
                RunAsync(surroundings, result.GetValue(dataSet)!, result.GetValue(graph), result.GetValue(cypher), cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(
        Surroundings surroundings,
        string dataSet,
        string? graph,
        string? cypher,
        CancellationToken cancellationToken
    )
    {
        var folder = CommonOptions.CypherOf(cypher, surroundings);
        var reading = DataSetReader.Read(folder.FindDataSet(dataSet, surroundings.WorkingDirectory));
        if (reading.DataSet is not { } sound)
        {
            Problems.Write(surroundings.Error, surroundings, reading);
            surroundings.Error.WriteLine("Nothing was loaded; the graph is as it was.");
            return ExitCodes.Data;
        }

        await using var connection = await surroundings.Open(CommonOptions.GraphOf(graph, surroundings), cancellationToken);
        surroundings.Error.WriteLine($"Loading {sound.Info.Id} ({Contents.Of(sound)}) into {connection.Address}");
        var summary = await LoadProgress.WatchAsync(
            surroundings,
            progress => DataSetLoader.LoadAsync(sound, folder, connection, progress, cancellationToken)
        );
        Write(surroundings, summary, connection.Address.ToString());
        return ExitCodes.Success;
    }

    private static void Write(Surroundings surroundings, LoadSummary summary, string address)
    {
        if (summary.NothingChanged)
        {
            surroundings.Out.WriteLine($"Nothing changed: {address} already holds these data.");
            return;
        }

        var table = new Spectre.Console.Table().Border(TableBorder.Simple).AddColumn("kind");
        foreach (var name in (string[])["added", "changed", "removed"])
            table.AddColumn(new TableColumn(name).RightAligned());
        foreach (var count in summary.Counts)
            table.AddRow(count.Kind, $"{count.Added}", $"{count.Changed}", $"{count.Removed}");
        surroundings.Tables().Write(table);
        surroundings.Out.WriteLine($"{summary.Added} added, {summary.Changed} changed, {summary.Removed} removed.");
    }
}
