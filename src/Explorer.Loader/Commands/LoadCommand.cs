using System.CommandLine;
using Explorer.Connections;
using Explorer.Content;
using Explorer.Content.DataSets;
using Explorer.Content.Loading;
using Spectre.Console;

namespace Explorer.Loader.Commands;

/// <summary><c>load [DATASET] --graph ADDRESS</c>: checks a data set and brings a graph to its state.</summary>
internal static class LoadCommand
{
    // Neo4j keeps the transaction of a client that was killed for a minute, and whoever writes next waits for it.
    private static readonly GraphConnectionOptions Patient = new() { Silence = TimeSpan.FromMinutes(3) };

    public static Command Create(Surroundings surroundings)
    {
        var (dataSet, graph, cypher) = (CommonOptions.DataSet(), CommonOptions.Graph(), CommonOptions.Cypher());
        var options = new LoadCommandOptions();
        var command = new Command(
            "load",
            "Check a data set, then bring a graph to its state: readers see all of it or nothing. Loading twice changes nothing; rows gone from the files go from the graph."
        )
        {
            dataSet,
            graph,
            cypher,
        };
        options.AddTo(command);
        command.SetAction(
            async (result, cancellationToken) =>
            {
                var folder = CommonOptions.CypherOf(result.GetValue(cypher), surroundings);
                var reading = DataSetReader.Read(folder.FindDataSet(result.GetValue(dataSet)!, surroundings.WorkingDirectory));
                ProblemPrinter.WriteRemarks(surroundings.Error, reading);
                if (reading.DataSet is not { } sound)
                {
                    ProblemPrinter.Write(surroundings.Error, surroundings, reading);
                    surroundings.Error.WriteLine("Nothing was loaded; the graph is as it was.");
                    return ExitCodes.Data;
                }

                var address = CommonOptions.GraphOf(result.GetValue(graph), surroundings);
                await using var connection = await surroundings.Open(address, Patient, cancellationToken);
                if (options.IsDryRun(result))
                {
                    await PlanAsync(surroundings, sound, folder, connection, options.Read(result), cancellationToken);
                }
                else
                {
                    await LoadAsync(surroundings, sound, folder, connection, options.Read(result), cancellationToken);
                }
                return ExitCodes.Success;
            }
        );
        return command;
    }

    private static async Task LoadAsync(
        Surroundings surroundings,
        DataSet sound,
        CypherFolder folder,
        IGraphConnection connection,
        LoadOptions options,
        CancellationToken cancellationToken
    )
    {
        surroundings.Error.WriteLine($"Loading {sound.Info.Id} ({Contents.Of(sound)}) into {connection.Address}");
        var summary = await LoadProgress.WatchAsync(
            surroundings,
            progress => DataSetLoader.LoadAsync(sound, folder, connection, options, progress, cancellationToken)
        );
        if (summary.NothingChanged)
        {
            surroundings.Out.WriteLine($"Nothing changed: {connection.Address} already holds these data.");
        }
        else
        {
            Write(surroundings, summary, "");
        }
    }

    private static async Task PlanAsync(
        Surroundings surroundings,
        DataSet sound,
        CypherFolder folder,
        IGraphConnection connection,
        LoadOptions options,
        CancellationToken cancellationToken
    )
    {
        surroundings.Error.WriteLine($"Comparing {sound.Info.Id} ({Contents.Of(sound)}) with {connection.Address}");
        var plan = await LoadProgress.WatchAsync(
            surroundings,
            progress => DataSetLoader.PlanAsync(sound, folder, connection, options, progress, cancellationToken)
        );
        foreach (var line in PlanText.Lines(plan, options))
        {
            surroundings.Out.WriteLine(line);
        }
        Write(surroundings, plan.Changes, "would be ");
        surroundings.Out.WriteLine($"This was a dry run: nothing was written to {connection.Address}.");
    }

    private static void Write(Surroundings surroundings, LoadSummary summary, string would)
    {
        var table = new Spectre.Console.Table().Border(TableBorder.Simple).AddColumn("kind");
        foreach (var name in (string[])["added", "changed", "removed"])
        {
            table.AddColumn(new TableColumn(name).RightAligned());
        }
        foreach (var count in summary.Counts)
        {
            table.AddRow(count.Kind, $"{count.Added}", $"{count.Changed}", $"{count.Removed}");
        }
        surroundings.Tables().Write(table);
        surroundings.Out.WriteLine($"{summary.Added} {would}added, {summary.Changed} {would}changed, {summary.Removed} {would}removed.");
    }
}
