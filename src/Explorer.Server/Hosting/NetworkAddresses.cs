using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using Explorer.Server.Options;

namespace Explorer.Server.Hosting;

/// <summary>The addresses under which the server is found, from this machine and from others.</summary>
internal static class NetworkAddresses
{
    // Networks within the machine, and tunnels: no phone is in them.
    private static readonly string[] Inner =
    [
        "docker",
        "br-",
        "veth",
        "virbr",
        "vmnet",
        "vbox",
        "virtual",
        "vethernet",
        "hyper-v",
        "wsl",
        "tailscale",
        "zerotier",
        "wg",
        "tun",
        "utun",
        "tap",
        "ppp",
        "vpn",
    ];

    /// <summary>An address to listen on as somebody at this machine opens it.</summary>
    public static string Here(string url) =>
        url.Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
            .Replace("://[::]", "://localhost", StringComparison.Ordinal)
            .Replace("://*", "://localhost", StringComparison.Ordinal)
            .Replace("://+", "://localhost", StringComparison.Ordinal);

    /// <summary>The addresses by which other machines reach one to listen on: first the one that a phone in the same network most likely reaches.</summary>
    public static IEnumerable<string> FromOutside(string url)
    {
        if (Here(url) == url)
        {
            return Exposure.IsOfThisMachine(new Uri(url).Host) ? [] : [url];
        }
        var port = new Uri(Here(url)).Port;
        return
        [
            .. NetworkInterface
                .GetAllNetworkInterfaces()
                .Where(network => network.OperationalStatus == OperationalStatus.Up)
                .SelectMany(Ranked)
                .OrderBy(ranked => ranked.Rank)
                .Select(ranked => $"http://{ranked.Address}:{port}")
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>How unlikely it is that a phone in the room reaches an address; 0 is the likeliest.</summary>
    /// <param name="address">The address.</param>
    /// <param name="name">What the machine calls the network.</param>
    /// <param name="leadsOut">Whether that network has a way to others.</param>
    public static int Rank(IPAddress address, string name, bool leadsOut)
    {
        var bytes = address.GetAddressBytes();
        var isInner =
            Inner.Any(word => name.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            || name.Contains("virtual", StringComparison.OrdinalIgnoreCase);
        var isOfARoom = bytes is [192, 168, ..] or [10, ..] or [172, >= 16 and < 32, ..];
        var isMadeUp = bytes is [169, 254, ..]; // by a machine that nobody gave one
        return (isMadeUp ? 8 : 0) + (isInner ? 4 : 0) + (leadsOut ? 0 : 2) + (isOfARoom ? 0 : 1);
    }

    private static IEnumerable<(int Rank, IPAddress Address)> Ranked(NetworkInterface network)
    {
        var properties = network.GetIPProperties();
        var leadsOut = properties.GatewayAddresses.Any(gateway => !gateway.Address.Equals(IPAddress.Any));
        return properties
            .UnicastAddresses.Select(unicast => unicast.Address)
            .Where(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address))
            .Select(address => (Rank(address, $"{network.Name} {network.Description}", leadsOut), address));
    }
}
