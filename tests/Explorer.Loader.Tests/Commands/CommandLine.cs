using Explorer.Connections.Opening;
using Explorer.Loader.Commands;

namespace Explorer.Loader.Tests.Commands;

/// <summary>Runs the command line in memory.</summary>
internal sealed class CommandLine
{
    public Dictionary<string, string> Environment { get; } = new() { ["EXPLORER_CYPHER"] = DataSetCopy.Cypher.Path };

    public string Input { get; init; } = "";

    public string WorkingDirectory { get; init; } = Path.GetTempPath();

    public bool IsTerminal { get; init; }

    public async Task<(int ExitCode, string Out, string Error)> RunAsync(params string[] args)
    {
        using var reader = new StringReader(Input);
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings(reader, output, error)
        {
            IsTerminal = IsTerminal,
            WorkingDirectory = WorkingDirectory,
            Environment = name => Environment.GetValueOrDefault(name),
            Open = (address, options, cancellationToken) =>
                GraphConnections.OpenAsync(
                    address,
                    options with
                    {
                        Environment = name => Environment.GetValueOrDefault(name),
                    },
                    cancellationToken
                ),
        };
        var code = await LoaderProgram.RunAsync(args, surroundings);
        return (code, output.ToString(), error.ToString());
    }
}
