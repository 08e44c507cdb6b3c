using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Explorer.Server.Tests.Page;

/// <summary>The real server as a user starts it: a process of its own on a free loopback port.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly List<string> _output;

    private ServerProcess(Process process, List<string> output, Uri address)
    {
        _process = process;
        _output = output;
        Address = address;
    }

    /// <summary>Where the page is.</summary>
    public Uri Address { get; }

    /// <summary>The number of its process.</summary>
    public int Id => _process.Id;

    /// <summary>All that the server has printed so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return string.Join('\n', _output);
            }
        }
    }

    /// <summary>Starts the server and waits until it says it is healthy.</summary>
    /// <param name="arguments">Further arguments, after the address.</param>
    /// <exception cref="InvalidOperationException">It ended, or was not healthy within a minute; the message holds its output.</exception>
    public static async Task<ServerProcess> StartAsync(params string[] arguments)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        // The program that "dotnet run" starts.
        var program = Path.Combine(AppContext.BaseDirectory, "Explorer.Server" + (OperatingSystem.IsWindows() ? ".exe" : ""));
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add(address.ToString().TrimEnd('/'));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // The server of whoever runs the tests is none of theirs.
        start.Environment.Remove("NEO4J_URI");
        start.Environment.Remove("EXPLORER_GRAPH");
        var lines = new List<string>();
        var process = new Process { StartInfo = start };
        DataReceivedEventHandler keep = (_, line) =>
        {
            lock (lines)
            {
                lines.Add(line.Data ?? "");
            }
        };
        process.OutputDataReceived += keep;
        process.ErrorDataReceived += keep;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new ServerProcess(process, lines, address);
        await server.WaitUntilHealthyAsync();
        return server;
    }

    private async Task WaitUntilHealthyAsync()
    {
        using var handler = new SocketsHttpHandler();
        using var client = new HttpClient(handler);
        var patience = Stopwatch.StartNew();
        while (patience.Elapsed < TimeSpan.FromMinutes(1) && !_process.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(Address, "healthz"));
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(10);
        }

        await DisposeAsync();
        throw new InvalidOperationException($"The server at {Address} did not become healthy. It printed:\n{Output}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }
}
