using System.Collections.Concurrent;
using Explorer.Cypher.Planning.Statistics;

namespace Explorer.Cypher;

/// <summary>Prepared queries by text. One is made anew when indexes have come or gone, or when the graph has grown or shrunk so much that its plan may be bad.</summary>
internal sealed class PreparedQueryCache(int capacity)
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();

    /// <summary>The query of a text, compiled if it is not there or out of date.</summary>
    public PreparedQuery GetOrAdd(string text, GraphStatistics statistics, Func<PreparedQuery> compile)
    {
        if (_entries.TryGetValue(text, out var entry) && statistics.IsLike(entry.Statistics))
        {
            return entry.Query;
        }

        var query = compile();
        if (!_entries.ContainsKey(text))
        {
            _order.Enqueue(text);
        }

        _entries[text] = new Entry(query, statistics.Summary);
        while (_entries.Count > capacity && _order.TryDequeue(out var oldest))
        {
            _entries.TryRemove(oldest, out _);
        }

        return query;
    }

    private sealed record Entry(PreparedQuery Query, GraphSummary Statistics);
}
