using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Explorer.Server.Tests.Page;

/// <summary>
/// A proxy as a school has it: everything below a path goes to a server, without the path, and the server is told nothing of it. What is asked of
/// the proxy outside that path is not found, and kept.
/// </summary>
public sealed class PathProxy : IAsyncDisposable
{
    private static readonly string[] NotPassedOn = ["Transfer-Encoding", "Connection", "Host"];

    private readonly WebApplication _app;
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly ConcurrentQueue<string> _strays = new();

    private PathProxy(Uri server, string path)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(async context =>
        {
            var asked = context.Request.Path.Value ?? "";
            if (!asked.StartsWith(path, StringComparison.Ordinal))
            {
                _strays.Enqueue(asked);
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            await PassAsync(context, new Uri(server, asked[path.Length..] + context.Request.QueryString));
        });
    }

    /// <summary>Where the server is seen through the proxy, with the slash at the end.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The paths that were asked for outside the one that leads to the server.</summary>
    public IReadOnlyCollection<string> Strays => _strays;

    /// <summary>Starts a proxy on a free port.</summary>
    /// <param name="server">What lies behind it.</param>
    /// <param name="path">The path below which it shows it, with a slash at both ends.</param>
    public static async Task<PathProxy> StartAsync(Uri server, string path)
    {
        var proxy = new PathProxy(server, path);
        await proxy._app.StartAsync();
        var addresses = proxy._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        proxy.Address = new Uri(new Uri(addresses.Addresses.Single()), path);
        return proxy;
    }

    private async Task PassAsync(HttpContext context, Uri target)
    {
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), target);
        foreach (
            var (name, values) in context.Request.Headers.Where(header =>
                !NotPassedOn.Contains(header.Key, StringComparer.OrdinalIgnoreCase)
            )
        )
        {
            request.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
        }
        if (context.Request.ContentLength > 0)
        {
            request.Content = new StreamContent(context.Request.Body);
            request.Content.Headers.ContentLength = context.Request.ContentLength;
            request.Content.Headers.TryAddWithoutValidation("Content-Type", context.Request.ContentType);
        }
        using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => !NotPassedOn.Contains(header.Key)))
        {
            context.Response.Headers[name] = values.ToArray();
        }
        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
    }
}
