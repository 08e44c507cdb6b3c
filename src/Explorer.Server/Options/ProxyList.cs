using System.Net;

namespace Explorer.Server.Options;

/// <summary>Reads the addresses of proxies.</summary>
internal static class ProxyList
{
    /// <summary>The addresses and networks, between commas, semicolons or spaces.</summary>
    /// <exception cref="OptionException">One of them is neither.</exception>
    public static IReadOnlyList<IPNetwork> Read(string value) =>
        [.. value.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ReadOne)];

    private static IPNetwork ReadOne(string text)
    {
        if (IPAddress.TryParse(text, out var address))
        {
            return new IPNetwork(address, address.GetAddressBytes().Length * 8);
        }

        return IPNetwork.TryParse(text, out var network)
            ? network
            : throw new OptionException($"--proxy: \"{text}\" is no IP address and no network. Write such as 10.0.0.5 or 10.1.0.0/16.");
    }
}
