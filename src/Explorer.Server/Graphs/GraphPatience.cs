using Explorer.Connections;

namespace Explorer.Server.Graphs;

/// <summary>How long an answer waits for the graph.</summary>
internal static class GraphPatience
{
    /// <summary>The longest that a request of the page waits. A graph that needs more counts as away.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    /// <summary>The longest that a question about the server's health waits.</summary>
    public static readonly TimeSpan ForHealth = TimeSpan.FromSeconds(5);

    /// <summary>When to ask again for a graph that is away.</summary>
    public static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);

    private const string Away = "Neo.TransientError.General.DatabaseUnavailable";

    /// <summary>Does a piece of work with the graph, for as long as there is patience.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="workAsync">The work.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="GraphException">The graph was not ready in time.</exception>
    public static async Task<T> InTimeAsync<T>(
        this GraphHost graph,
        Func<IGraphConnection, CancellationToken, Task<T>> workAsync,
        TimeProvider time
    )
    {
        using var stop = new CancellationTokenSource(Longest, time);
        try
        {
            return await workAsync(await graph.GetAsync(stop.Token), stop.Token);
        }
        catch (OperationCanceledException late) when (stop.IsCancellationRequested)
        {
            throw new GraphException(
                Away,
                graph.IsOpening
                    ? $"{graph.Address} is still being opened and filled."
                    : $"{graph.Address} has not answered within {Longest.TotalSeconds} seconds.",
                late
            );
        }
    }
}
