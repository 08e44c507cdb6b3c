using System.Net.Sockets;
using Explorer.Connections;
using Explorer.Connections.Queries;
using Explorer.Content.DataSets;
using Explorer.Server.Class;
using Explorer.Server.DataSets;
using Explorer.Server.Graphs;
using Explorer.Server.Hosting;
using Explorer.Server.Options;
using Explorer.Server.Page;
using Explorer.Server.QueryApi;
using Explorer.Server.Shelf;
using Microsoft.AspNetCore.Connections;

namespace Explorer.Server;

/// <summary>The life of the server process, from its options to its exit code.</summary>
internal static class ServerProgram
{
    private const int Ports = 20; // that are tried before the search is given up

    /// <summary>Serves until the process is asked to stop.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="variable">Looks up an environment variable.</param>
    /// <param name="output">Gets a line with the address and a line with the data set.</param>
    /// <param name="error">Gets one sentence when the server cannot start.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Func<string, string?> variable, TextWriter output, TextWriter error)
    {
        try
        {
            var options = OptionParser.Parse(args, variable);
            if (options.ShowHelp)
            {
                await output.WriteAsync(OptionParser.Help());
                return ExitCodes.Ended;
            }

            if (options.ShowVersion)
            {
                await output.WriteLineAsync($"Explorer {ProgramVersion.Text}");
                return ExitCodes.Ended;
            }

            await using var app = await ListenAsync(options);
            if (options.Open && !Browser.Open(NetworkAddresses.Here(app.Urls.First())))
            {
                await output.WriteLineAsync("No browser could be opened. Open one yourself at this address:");
            }
            await output.WriteLineAsync(
                $"Explorer is at {string.Join(" and ", app.Urls.Select(NetworkAddresses.Here))} - press Ctrl+C to stop."
            );
            var (writeToken, leaderKey) = (app.Services.GetRequiredService<WriteToken>(), app.Services.GetService<LeaderKey>());
            foreach (var line in Openness.Describe(options, [.. app.Urls], writeToken.Text, leaderKey?.Text))
            {
                await output.WriteLineAsync(line);
            }
            using var haste = SecondStop.Watch();
            try
            {
                await output.WriteLineAsync(await ShowDataSetAsync(app));
                _ = Task.Run(app.Services.GetRequiredService<PageDocuments>().Prepare);
            }
            catch (OperationCanceledException) when (app.Lifetime.ApplicationStopping.IsCancellationRequested)
            {
                // Asked to stop before the graph was filled.
            }

            await app.WaitForShutdownAsync();
            return ExitCodes.Ended;
        }
        catch (Exception failure) when (ExitCodes.Of(failure) is { } code)
        {
            await error.WriteLineAsync(Sentence(failure));
            return code;
        }
    }

    /// <summary>Listens on the address of the options; where that was not asked for and its port is taken, on one of the next.</summary>
    private static async Task<WebApplication> ListenAsync(ServerOptions options)
    {
        for (var tried = 1; ; tried++)
        {
            var app = ExplorerApp.Build(options);
            try
            {
                await app.StartAsync();
                return app;
            }
            catch (IOException taken) when (taken.InnerException is AddressInUseException && options.FindsPort && tried < Ports)
            {
                await app.DisposeAsync();
                var address = new UriBuilder(options.Urls);
                address.Port++;
                options = options with { Urls = address.Uri.GetLeftPart(UriPartial.Authority) };
            }
        }
    }

    /// <summary>Waits until the data set can be shown, and says what it is.</summary>
    private static async Task<string> ShowDataSetAsync(WebApplication app)
    {
        var graph = app.Services.GetRequiredService<GraphHost>();
        await graph.GetAsync(app.Lifetime.ApplicationStopping);
        try
        {
            var shelf = app.Services.GetRequiredService<DataSetShelf>();
            var shown = (await shelf.TimelineAsync(id: null, app.Lifetime.ApplicationStopping)).Timeline;
            var odd = shown.Odd.Count == 0 ? "" : $" {shown.Odd.Count} odd in the graph, which /healthz names: {shown.Odd.Faults[0]}";
            return $"Showing {shown.DataSet.Title}: {shown.People.Count} people, {shown.Ties.Count} ties, from {graph.Address}.{odd}";
        }
        catch (Exception failure) when (MayPass(failure))
        {
            return $"{failure.Message} The page says so, and goes on by itself when that has changed.";
        }
    }

    /// <summary>A graph may come back, be filled, and be mended by a statement; a password that it refuses does not get right by waiting.</summary>
    private static bool MayPass(Exception failure) =>
        failure is GraphException { IsRefused: false } or UnknownDataSetException or UnsoundDataSetException;

    private static string Sentence(Exception failure) =>
        failure switch
        {
            IOException =>
                $"{Address(failure.Message)} is taken by another program. Stop it, or choose another address such as --urls http://localhost:5081.",
            SocketException { SocketErrorCode: SocketError.AddressNotAvailable } =>
                "This machine has no such address to listen on. Give --urls one that it has, such as http://localhost:5080.",
            SocketException { SocketErrorCode: SocketError.AccessDenied } =>
                "Listening on that port is not allowed to you. Choose one from 1024 on, such as --urls http://localhost:5080.",
            SocketException socket =>
                $"The address of --urls cannot be listened on: {socket.Message}. Choose another, such as http://localhost:5080.",
            _ => failure.Message,
        };

    /// <summary>The address in the web server's "Failed to bind to address http://…: address already in use."</summary>
    private static string Address(string message) =>
        message.Split(' ').FirstOrDefault(word => word.Contains("://", StringComparison.Ordinal))?.TrimEnd(':', '.') ?? "The address";

    /// <summary>The exit codes, as the help text lists them.</summary>
    private static class ExitCodes
    {
        public const int Ended = 0;

        private const int WrongOption = 2;
        private const int DamagedDataSet = 3;
        private const int NoGraph = 4;
        private const int CannotListen = 5;

        /// <summary>The code for a failure that is told in one sentence; null for a mistake of ours.</summary>
        public static int? Of(Exception failure) =>
            failure switch
            {
                OptionException or QueryFileException => WrongOption,
                DataSetException or UnknownDataSetException => DamagedDataSet,
                GraphException => NoGraph,
                IOException { InnerException: AddressInUseException } or SocketException => CannotListen,
                _ => null,
            };
    }
}
