using System.Collections.Concurrent;
using Explorer.Cypher.Planning.Statistics;

namespace Explorer.Cypher;

/// <summary>Prepared queries by text, not too many, and not too long together: what a text is made into weighs some hundred times as much. One is made anew when indexes have come or gone, or when the graph has grown or shrunk so much that its plan may be bad.</summary>
internal sealed class PreparedQueryCache(int capacity)
{
    private const int LongestText = 50_000;
    private const int LongestTogether = 1_000_000;

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();
    private int _length;

    /// <summary>The letters of all texts together.</summary>
    public int Length => Volatile.Read(ref _length);

    /// <summary>The query of a text, compiled if it is not there or out of date.</summary>
    public PreparedQuery GetOrAdd(string text, GraphStatistics statistics, Func<PreparedQuery> compile)
    {
        if (_entries.TryGetValue(text, out var entry) && statistics.IsLike(entry.Statistics))
        {
            return entry.Query;
        }

        var query = compile();
        if (text.Length > LongestText)
        {
            return query;
        }
        if (_entries.TryAdd(text, new Entry(query, statistics.Summary)))
        {
            Interlocked.Add(ref _length, text.Length);
            _order.Enqueue(text);
        }
        else
        {
            _entries[text] = new Entry(query, statistics.Summary);
        }

        while ((_entries.Count > capacity || Length > LongestTogether) && _order.TryDequeue(out var oldest))
        {
            if (_entries.TryRemove(oldest, out _))
            {
                Interlocked.Add(ref _length, -oldest.Length);
            }
        }

        return query;
    }

    private sealed record Entry(PreparedQuery Query, GraphSummary Statistics);
}
