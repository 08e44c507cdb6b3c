using Explorer.Cypher.Planning.Statistics;

namespace Explorer.Cypher;

/// <summary>
/// Prepared queries by text, not too many, and not too long together: what a text is made into weighs some hundred times as much. One is made anew when indexes have come or gone, or when the graph has
/// grown or shrunk so much that its plan may be bad. Safe for use from many threads.
/// </summary>
internal sealed class PreparedQueryCache(int capacity)
{
    private const int LongestText = 50_000;
    private const int LongestTogether = 1_000_000;

    // A lock is held for a look-up only. The collections that need none cost the first statement of a process some milliseconds.
    private readonly Lock _looking = new();
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private int _length;

    /// <summary>The letters of all texts together.</summary>
    public int Length => Volatile.Read(ref _length);

    /// <summary>The query of a text, compiled if it is not there or out of date.</summary>
    public PreparedQuery GetOrAdd(string text, GraphStatistics statistics, Func<PreparedQuery> compile)
    {
        if (Find(text) is { } entry && statistics.IsLike(entry.Statistics))
        {
            return entry.Query;
        }

        var query = compile();
        if (text.Length <= LongestText)
        {
            Keep(text, new Entry(query, statistics.Summary));
        }

        return query;
    }

    private Entry? Find(string text)
    {
        lock (_looking)
        {
            return _entries.GetValueOrDefault(text);
        }
    }

    private void Keep(string text, Entry entry)
    {
        lock (_looking)
        {
            if (!_entries.ContainsKey(text))
            {
                _length += text.Length;
                _order.Enqueue(text);
            }

            _entries[text] = entry;
            while ((_entries.Count > capacity || _length > LongestTogether) && _order.TryDequeue(out var oldest))
            {
                _entries.Remove(oldest);
                _length -= oldest.Length;
            }
        }
    }

    private sealed record Entry(PreparedQuery Query, GraphSummary Statistics);
}
