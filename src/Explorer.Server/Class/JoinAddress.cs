using Explorer.Server.Access;
using Explorer.Server.Hosting;
using Explorer.Server.Options;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Explorer.Server.Class;

/// <summary>The short address by which a class joins.</summary>
internal sealed class JoinAddress(ServerOptions options, IServer server)
{
    /// <summary>The class code; empty where none is asked for.</summary>
    public string Code => options.Code ?? "";

    /// <summary>The short address: the one that was asked for, else the one by which who leads has reached the server, else that of this machine in its network.</summary>
    /// <param name="request">A request of who leads.</param>
    public string Of(HttpRequest request) => Base(request) + ClassCodeGate.JoinPath;

    /// <summary>The short address with the code in it, so that who scans it need not type.</summary>
    /// <param name="request">A request of who leads.</param>
    public string WithCode(HttpRequest request) =>
        Code.Length == 0 ? Of(request) : $"{Of(request)}?{ClassCodeGate.Field}={Uri.EscapeDataString(Code)}";

    /// <summary>The short address as it is known at the start, before anybody has asked.</summary>
    /// <param name="options">What the server was asked to do.</param>
    /// <param name="urls">Where it listens.</param>
    public static string AtStart(ServerOptions options, IReadOnlyCollection<string> urls) =>
        (
            options.Join is { } named
                ? JoinText.AddressOf(named, new Uri(NetworkAddresses.Here(urls.First())).Port)
                : urls.SelectMany(NetworkAddresses.FromOutside).FirstOrDefault() ?? NetworkAddresses.Here(urls.First()).TrimEnd('/')
        ) + ClassCodeGate.JoinPath;

    private string Base(HttpRequest request)
    {
        if (options.Join is null && !Exposure.IsOfThisMachine(request.Host.Host))
        {
            return $"{request.Scheme}://{request.Host}{request.PathBase}";
        }
        var urls = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var atStart = AtStart(options, [.. urls]);
        return atStart[..^ClassCodeGate.JoinPath.Length];
    }
}
