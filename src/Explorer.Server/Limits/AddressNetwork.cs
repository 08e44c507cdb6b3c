using System.Net;
using System.Net.Sockets;

namespace Explorer.Server.Limits;

/// <summary>What counts as one address, as far as limits go.</summary>
internal static class AddressNetwork
{
    /// <summary>The address, or its network: who has one address of IPv6 has 18,446,744,073,709,551,616 of them.</summary>
    public static IPAddress Of(IPAddress? address)
    {
        if (address is null)
        {
            return IPAddress.None;
        }
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address;
        }
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
