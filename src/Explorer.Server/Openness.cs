using Explorer.Server.Class;
using Explorer.Server.Hosting;
using Explorer.Server.Options;

namespace Explorer.Server;

/// <summary>Says in plain words, when the server starts, who may do what with it.</summary>
internal static class Openness
{
    /// <summary>The lines to print; none where the server is for this machine and only reads.</summary>
    /// <param name="options">What the server was asked to do.</param>
    /// <param name="urls">Where it listens.</param>
    /// <param name="writeToken">What statements that write bring along.</param>
    /// <param name="leaderKey">What whoever leads a class from another machine brings along; null where no class can join.</param>
    public static IEnumerable<string> Describe(
        ServerOptions options,
        IReadOnlyCollection<string> urls,
        string writeToken,
        string? leaderKey
    )
    {
        if (options.Expose)
        {
            yield return Exposed(options, [.. urls]);
        }
        if (options.Code is { } code)
        {
            yield return $"Class code: {code} - every visitor is asked for it once.";
        }
        if (leaderKey is not null)
        {
            yield return $"Leader's key: {leaderKey} - for you alone, if you lead the class from another machine; on this one the page asks for no key.";
            yield return $"The class joins at {JoinAddress.AtStart(options, urls)}.";
        }
        if (options.AllowWrites)
        {
            yield return options.WriteToken is null
                ? $"Write token: {writeToken} - programs send it in the header X-Explorer-Write-Token, or as a password; the page has it by itself."
                : "Statements may write, if they bring the write token along; the page has it by itself.";
        }
    }

    private static string Exposed(ServerOptions options, IReadOnlyList<string> urls)
    {
        var who = options.Code is null
            ? "Everybody who can reach this machine"
            : "Everybody who can reach this machine and knows the class code";
        var what = options.AllowWrites
            ? "read and change all that is in the graph"
            : "read all that is in the graph, and run statements on it";
        var how = options.Code is null ? " Nobody is asked for a code; --code would." : "";
        var addresses = urls.SelectMany(NetworkAddresses.FromOutside).Distinct(StringComparer.Ordinal).ToList();
        var where = addresses.Count == 0 ? "" : $" From other machines: {string.Join(" and ", addresses)}.";
        return $"Open to the network: {who} may {what}. What is sent can be read on the way, for there is no TLS; a proxy adds it.{how}{where}";
    }
}
