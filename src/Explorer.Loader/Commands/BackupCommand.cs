using System.CommandLine;
using Explorer.Connections.Opening;

namespace Explorer.Loader.Commands;

/// <summary><c>backup FILE --graph embedded:GRAPH</c>: copies the file of a graph, also while a server has it open.</summary>
internal static class BackupCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "Where the copy goes; what is there is replaced when the copy is whole and has proved itself.",
        };
        var graph = CommonOptions.Graph();
        var command = new Command("backup", "Copy the file of an embedded graph, also while a server has it open and writes to it.")
        {
            file,
            graph,
        };
        command.SetAction(
            async (result, cancellationToken) =>
            {
                var address = CommonOptions.GraphOf(result.GetValue(graph), surroundings);
                var target = Path.GetFullPath(result.GetValue(file)!, surroundings.WorkingDirectory);
                var entries = await GraphConnections.BackUpAsync(address, target, cancellationToken);
                surroundings.Error.WriteLine(
                    $"Copied {address} to {target}: {entries} {(entries == 1 ? "entry" : "entries")} of its log, all whole."
                );
                return ExitCodes.Success;
            }
        );
        return command;
    }
}
