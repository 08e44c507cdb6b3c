using System.Net;
using Explorer.Server.Errors;
using Explorer.Server.Options;

namespace Explorer.Server.Access;

/// <summary>
/// The names by which the server may be asked. Anybody can let a name of his own point to this machine, or to one of this network; a page of that name, open in a browser
/// here, would be taken for ours (DNS rebinding). It cannot call itself localhost, nor can it have an address for a name.
/// </summary>
internal sealed class KnownHosts(ServerOptions options)
{
    private const int Longest = 100; // letters of a name that are repeated in an answer

    private readonly string _machine = options.Expose ? Dns.GetHostName() : "";

    /// <summary>Whether the server answers to a name.</summary>
    /// <param name="host">The name, without a port; IPv6 in brackets.</param>
    public bool Knows(string host)
    {
        var name = host.TrimEnd('.');
        return name.Length == 0 // HTTP 1.0; no browser speaks it
            || Exposure.IsOfThisMachine(name)
            || (options.Expose && (IPAddress.TryParse(name.Trim('[', ']'), out _) || IsOwn(name)))
            || (options.Join is { } join && Covers(JoinText.HostOf(join), name))
            || options.Hosts.Any(known => Covers(known, name));
    }

    /// <summary>Refuses a request that comes by another name; null if it does not.</summary>
    public Refusal? Refuse(HttpRequest request) => Knows(request.Host.Host) ? null : Unknown(request.Host.Host);

    private static Refusal Unknown(string host) =>
        new(
            StatusCodes.Status403Forbidden,
            "Not under this name",
            Refusal.Forbidden,
            $"This server does not answer to the name {Refusal.Repeated(host, Longest)}. Ask it as localhost, or start it with --hosts and that name."
        );

    private bool IsOwn(string name) =>
        name.Equals(_machine, StringComparison.OrdinalIgnoreCase) || name.Equals($"{_machine}.local", StringComparison.OrdinalIgnoreCase);

    private static bool Covers(string known, string name) =>
        known == "*"
        || known.TrimEnd('.').Equals(name, StringComparison.OrdinalIgnoreCase)
        || (
            known.StartsWith("*.", StringComparison.Ordinal)
            && name.Length > known.Length - 1
            && name.EndsWith(known[1..], StringComparison.OrdinalIgnoreCase)
        );
}
