using System.CommandLine;
using Explorer.Connections;
using Explorer.Connections.Queries;
using Explorer.Content.DataSets;
using Explorer.Content.Loading;
using Explorer.Server.DataSets;
using Explorer.Server.Options;

namespace Explorer.Loader.Commands;

/// <summary>The command line: what it accepts, and how failures become sentences and exit codes.</summary>
public static class LoaderProgram
{
    private const string About =
        "Check data sets, load them into a graph, ask the graph, and write a data set out of it, and copy its file.\n\n"
        + "Exit codes: 0 all went well; 2 the command line is wrong; 3 the data set is missing or has problems, and nothing was loaded; "
        + "4 the graph cannot be reached or refused, and is as it was.";

    /// <summary>Runs one command.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <param name="surroundings">Console, environment and graph.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Surroundings surroundings)
    {
        var root = new RootCommand(About)
        {
            CheckCommand.Create(surroundings),
            LoadCommand.Create(surroundings),
            QueryCommand.Create(surroundings),
            ExportCommand.Create(surroundings),
            BackupCommand.Create(surroundings),
        };
        var parsed = root.Parse(args.Count == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                surroundings.Error.WriteLine(error.Message);
            }
            surroundings.Error.WriteLine("Add --help to see what may be written.");
            return ExitCodes.Usage;
        }

        var configuration = new InvocationConfiguration
        {
            Output = surroundings.Out,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            return await parsed.InvokeAsync(configuration);
        }
        catch (Exception e) when (ExitCodeOf(e) is { } code)
        {
            surroundings.Error.WriteLine(
                e switch
                {
                    GraphException graph => Describe(graph),
                    OperationCanceledException => "Stopped before the end. What was not committed is undone.",
                    _ => e.Message,
                }
            );
            return code;
        }
    }

    private static int? ExitCodeOf(Exception e) =>
        e switch
        {
            CommandException command => command.ExitCode,
            QueryFileException or OptionException => ExitCodes.Usage,
            DataSetException or IOException or UnauthorizedAccessException => ExitCodes.Data,
            GraphException or LoadException or UnknownDataSetException => ExitCodes.Graph,
            OperationCanceledException => ExitCodes.Graph,
            _ => null,
        };

    internal static string Describe(GraphException e) => e.Line is { } line ? $"{e.Message} (line {line}, column {e.Column})" : e.Message;
}
