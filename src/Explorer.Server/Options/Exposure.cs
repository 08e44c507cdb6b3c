using System.Net;

namespace Explorer.Server.Options;

/// <summary>Whether other machines can reach the addresses that the server listens on; that has to be asked for.</summary>
internal static class Exposure
{
    private const string Everywhere = "http://0.0.0.0:5080";

    /// <summary>The options, with every address of this machine where exposing was asked for and no address was.</summary>
    /// <exception cref="OptionException">An address is of more than this machine, and exposing was not asked for.</exception>
    public static ServerOptions Check(ServerOptions options)
    {
        if (options.Expose)
        {
            return options.FindsPort ? options with { Urls = Everywhere } : options;
        }

        var open = options.Urls.Split(';').FirstOrDefault(address => !IsOfThisMachine(HostOf(address)));
        return open is null
            ? options
            : throw new OptionException(
                $"{open} can be reached from other machines. Add --expose if that is what you want (and --code to ask visitors for a class code), "
                    + "or listen on this machine only, as with --urls http://localhost:5080."
            );
    }

    /// <summary>Whether a name or an address can only mean the machine that asks.</summary>
    public static bool IsOfThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>The host of an address to listen on; any other word than an IP address and localhost means every address of the machine.</summary>
    private static string HostOf(string address)
    {
        var rest = address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..];
        rest = rest.Split('/')[0];
        return rest.StartsWith('[') ? rest[..(rest.IndexOf(']') + 1)] : rest.Split(':')[0];
    }
}
