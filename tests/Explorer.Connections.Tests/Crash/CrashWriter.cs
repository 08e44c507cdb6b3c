using System.Globalization;
using Explorer.Connections.Opening;
using Explorer.Graph.Values;

namespace Explorer.Connections.Tests.Crash;

/// <summary>A writer that is started as a process of its own, to be killed: it commits one transaction after another and says so after each.</summary>
internal static class CrashWriter
{
    /// <summary>The first argument that makes the test program this writer.</summary>
    public const string Argument = "--write-until-killed";

    /// <summary>Nodes that one transaction creates; all of them or none may be found afterwards.</summary>
    public const int NodesPerTransaction = 5;

    /// <summary>Writes for ever. Each line of the output is the number of a transaction whose commit returned.</summary>
    public static async Task RunAsync(string file, long first, TextWriter output)
    {
        await using var graph = await GraphConnections.OpenAsync("embedded:" + file, new GraphConnectionOptions { CompactAfter = 40 });
        for (var number = first; ; number++)
        {
            await using var transaction = await graph.BeginAsync(AccessMode.Write);
            for (var part = 0; part < NodesPerTransaction; part++)
            {
                var parameters = new Dictionary<string, Value>(StringComparer.Ordinal) { ["number"] = number, ["part"] = part };
                await using var cursor = await transaction.RunAsync(
                    new Statement("CREATE (:Written {number: $number, part: $part})", parameters)
                );
                await cursor.ConsumeAsync();
            }

            await transaction.CommitAsync();
            await output.WriteLineAsync(number.ToString(CultureInfo.InvariantCulture));
            await output.FlushAsync();
        }
    }
}
