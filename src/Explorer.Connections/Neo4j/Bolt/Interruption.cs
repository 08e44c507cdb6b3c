using System.Reflection;
using global::Neo4j.Driver;

namespace Explorer.Connections.Neo4j.Bolt;

/// <summary>
/// Stops a transaction on the server that nobody waits for any more. Bolt could do so on the connection that runs it, but the driver does not offer it; so the
/// transaction carries a mark, and another session ends the one that carries it.
/// </summary>
internal static class Interruption
{
    /// <summary>Under what name a transaction's metadata holds its mark.</summary>
    public const string MarkName = "explorer";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly Lazy<string> Terminate = new(ReadText);

    /// <summary>Stops the transaction with a mark; does nothing where it is over.</summary>
    public static async Task StopAsync(BoltServer server, string mark)
    {
        var session = server.Open(AccessMode.Read).Driver;
        var stopping = StopAsync(session, mark);
        await stopping.WaitAsync(Patience);
    }

    private static async Task StopAsync(IAsyncSession session, string mark)
    {
        try
        {
            var cursor = await session.RunAsync(
                Terminate.Value,
                new Dictionary<string, object>(StringComparer.Ordinal) { ["mark"] = mark }
            );
            await cursor.ConsumeAsync();
        }
        finally
        {
            await session.CloseAsync();
        }
    }

    private static string ReadText()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("terminate.cypher")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
