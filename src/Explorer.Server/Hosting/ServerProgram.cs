using Explorer.Server.Options;

namespace Explorer.Server.Hosting;

/// <summary>The life of the server process, from its options to its exit code.</summary>
internal static class ServerProgram
{
    private const int Ended = 0;
    private const int WrongOption = 2;
    private const int CannotListen = 5;

    /// <summary>Serves until the process is asked to stop.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="variable">Looks up an environment variable.</param>
    /// <param name="output">Gets the address line.</param>
    /// <param name="error">Gets one sentence when the server cannot start.</param>
    /// <returns>The exit code, as the help text lists them.</returns>
    public static async Task<int> RunAsync(string[] args, Func<string, string?> variable, TextWriter output, TextWriter error)
    {
        try
        {
            var options = OptionParser.Parse(args, variable);
            if (options.ShowHelp)
            {
                await output.WriteAsync(OptionParser.Help());
                return Ended;
            }

            await using var app = ExplorerApp.Build(options);
            await app.StartAsync();
            await output.WriteLineAsync($"Explorer is at {string.Join(" and ", app.Urls)} - press Ctrl+C to stop.");
            await app.WaitForShutdownAsync();
            return Ended;
        }
        catch (OptionException wrong)
        {
            await error.WriteLineAsync(wrong.Message);
            return WrongOption;
        }
        catch (IOException taken)
        {
            await error.WriteLineAsync(
                $"{taken.Message} Stop the other program, or choose another address with --urls http://localhost:5081."
            );
            return CannotListen;
        }
    }

    /// <summary>The address in the web server's "Failed to bind to address http://…: address already in use."</summary>
    private static string Address(IOException taken) =>
        taken.Message.Split(' ').FirstOrDefault(word => word.Contains("://", StringComparison.Ordinal))?.TrimEnd(':', '.') ?? "The address";
}
