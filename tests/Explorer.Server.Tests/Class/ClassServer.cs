using Explorer.Server.Class;
using Explorer.Server.Options;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Explorer.Server.Tests.Class;

/// <summary>A server on a real port that a class can join, and those who come to it.</summary>
public sealed class ClassServer : IAsyncDisposable
{
    public const string Code = "kiev-1919";

    private readonly WebApplication _app;
    private readonly List<HubConnection> _connections = [];

    private ClassServer(WebApplication app, ClassClock clock, LogLines log)
    {
        (_app, Clock, Log) = (app, clock, log);
        Address = new Uri(app.Urls.First());
        Client = NewClient();
        Client.DefaultRequestHeaders.Add("X-Explorer-Code", Code);
    }

    public Uri Address { get; }

    /// <summary>A client who knows the class code.</summary>
    public HttpClient Client { get; }

    public ClassClock Clock { get; }

    public LogLines Log { get; }

    /// <summary>The leader's key.</summary>
    public string Key => _app.Services.GetRequiredService<LeaderKey>().Text;

    public static async Task<ClassServer> StartAsync(Func<ServerOptions, ServerOptions>? change = null)
    {
        var (clock, log) = (new ClassClock(), new LogLines());
        var options = new ServerOptions
        {
            Urls = "http://127.0.0.1:0",
            Expose = true,
            Code = Code,
            LogsJson = true,
        };
        var app = ExplorerApp.Build(
            change?.Invoke(options) ?? options,
            builder =>
            {
                builder.Services.AddSingleton<TimeProvider>(clock);
                builder.Logging.ClearProviders();
                builder.Logging.AddProvider(log);
            }
        );
        await app.StartAsync();
        return new ClassServer(app, clock, log);
    }

    /// <summary>A client who does not know it.</summary>
    public HttpClient NewClient() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }, disposeHandler: true) { BaseAddress = Address };

    /// <summary>A connection that brings along what it is told to, and the class code unless it is told otherwise.</summary>
    public HubConnection Connect(
        string path,
        HttpTransportType transport = HttpTransportType.WebSockets,
        string? code = Code,
        params (string Name, string Value)[] headers
    )
    {
        var connection = new HubConnectionBuilder()
            .WithUrl(
                new Uri(Address, path),
                to =>
                {
                    to.Transports = transport;
                    if (code is not null)
                    {
                        to.Headers["X-Explorer-Code"] = code;
                    }
                    foreach (var (name, value) in headers)
                    {
                        to.Headers[name] = value;
                    }
                }
            )
            .Build();
        lock (_connections)
        {
            _connections.Add(connection);
        }
        return connection;
    }

    /// <summary>A leader's page on this machine, connected.</summary>
    internal async Task<Leader> LeadAsync(string? key = null, string? id = null)
    {
        var leader = new Leader(Connect("api/class/lead"));
        await leader.OpenAsync(key, id);
        return leader;
    }

    /// <summary>A device of the class, connected and joined.</summary>
    internal async Task<Pupil> JoinAsync(string? token = null, HttpTransportType transport = HttpTransportType.WebSockets)
    {
        var pupil = new Pupil(Connect("api/class/join", transport));
        await pupil.JoinAsync(token);
        return pupil;
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_connections.Select(connection => connection.DisposeAsync().AsTask()));
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
