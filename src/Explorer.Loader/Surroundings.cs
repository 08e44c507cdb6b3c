using Explorer.Connections;
using Explorer.Connections.Opening;
using Spectre.Console;

namespace Explorer.Loader;

/// <summary>All that the commands take from outside, so that tests can hand it in.</summary>
/// <param name="In">Where <c>query -</c> reads from.</param>
/// <param name="Out">Where results go.</param>
/// <param name="Error">Where complaints and progress go.</param>
public sealed record Surroundings(TextReader In, TextWriter Out, TextWriter Error)
{
    // Wide enough that no line of a table is ever broken on its way into a file.
    private const int Unbroken = 100_000;

    /// <summary>Whether a person watches the errors and progress. Default: no.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>The width of the results in characters; null if they go into a file or another program.</summary>
    public int? Width { get; init; }

    /// <summary>What relative paths start from. Default: the current directory.</summary>
    public string WorkingDirectory { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>The clock of rates. Default: the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Reads an environment variable. Default: none is set.</summary>
    public Func<string, string?> Environment { get; init; } = _ => null;

    /// <summary>Opens a graph. Default: <see cref="GraphConnections.OpenAsync"/>.</summary>
    public Func<string, GraphConnectionOptions, CancellationToken, Task<IGraphConnection>> Open { get; init; } = GraphConnections.OpenAsync;

    /// <summary>Those of this process.</summary>
    public static Surroundings OfProcess() =>
        new(Console.In, Console.Out, Console.Error)
        {
            IsTerminal = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected ? null : Console.WindowWidth,
            Environment = System.Environment.GetEnvironmentVariable,
        };

    /// <summary>A console for tables.</summary>
    internal IAnsiConsole Tables()
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(Out),
                Ansi = AnsiSupport.No,
                Interactive = InteractionSupport.No,
            }
        );
        console.Profile.Width = Width is > 0 ? Width.Value : Unbroken;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>A console for the progress bar.</summary>
    internal IAnsiConsole Progress() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Error) });
}
