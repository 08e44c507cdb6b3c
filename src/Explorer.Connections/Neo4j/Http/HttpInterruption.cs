using System.Reflection;
using Explorer.Graph.Values;

namespace Explorer.Connections.Neo4j.Http;

/// <summary>
/// Stops what a server still runs although nobody waits for it any more. By HTTP neither leaving nor ending the transaction stops a statement, and a transaction bears no mark; so the
/// statement bears one, in a comment behind its text.
/// </summary>
internal sealed class HttpInterruption(HttpTarget target, QueryApi api)
{
    private const int Patience = 4;

    private static readonly Lazy<string> Terminate = new(ReadText);
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Slowest = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>A new mark.</summary>
    public static string NewMark() => $"/* explorer {Guid.NewGuid():N} */";

    /// <summary>A statement with its mark, which stands in the last line: if that is a comment, the mark is a part of it.</summary>
    public static Statement Marked(Statement statement, string mark) => statement with { Text = $"{statement.Text} {mark}" };

    /// <summary>Stops the statement with a mark.</summary>
    /// <returns>Done when the server runs it no more; never fails.</returns>
    public async Task StopAsync(string mark)
    {
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal) { ["mark"] = mark };
        var body = QueryRequestBody.Write(new Statement(Terminate.Value, parameters), AccessMode.Read, [], counters: false);
        var pause = First;
        var failures = 0;
        for (var waited = TimeSpan.Zero; waited < Longest; waited += pause)
        {
            try
            {
                if (await CountAsync(body) == 0)
                {
                    return;
                }
            }
            catch (GraphException) when (++failures < Patience)
            {
                // A server that does not answer now may do so in a moment.
            }
            catch (GraphException)
            {
                return; // One that is gone runs nothing.
            }
            catch (ObjectDisposedException)
            {
                return; // The program ends.
            }

            await Task.Delay(pause);
            pause = pause * 2 < Slowest ? pause * 2 : Slowest;
        }
    }

    private async Task<int> CountAsync(ReadOnlyMemory<byte> body)
    {
        await using var reply = await api.SendAsync(HttpMethod.Post, target.Query, body, affinity: null, CancellationToken.None);
        var count = 0;
        while (await reply.NextAsync(CancellationToken.None) is not null)
        {
            count++;
        }
        return count;
    }

    private static string ReadText()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("terminate-marked.cypher")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
