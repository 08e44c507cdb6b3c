using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>
/// Lets records with the same numbers, days and truths share one row of values, which never changes: a million ties have a few thousand different spans.
/// It remembers the latest row for each hash, up to a bound, so that it costs little where all rows differ. For the one writer.
/// </summary>
internal sealed class RowCache
{
    private const int MostRows = 1 << 15;

    private Value[]?[] _rows = new Value[]?[64];
    private int _misses;

    /// <summary>A row with these values: a known one, if they hold no text, list or other object and one is remembered; else a new one.</summary>
    public Value[] Share(ReadOnlySpan<Value> values)
    {
        if (values.IsEmpty)
        {
            return [];
        }
        var hash = 0u;
        foreach (ref readonly var value in values)
        {
            if (!value.IsPlain)
            {
                return values.ToArray();
            }
            hash = (uint)HashCode.Combine(hash, value.Bits);
        }
        ref var known = ref _rows[hash & (uint)(_rows.Length - 1)];
        if (known is not null && AreSame(known, values))
        {
            return known;
        }
        if (++_misses > _rows.Length && _rows.Length < MostRows)
        {
            // Many different rows come in: begin again with a larger memory.
            (_rows, _misses) = (new Value[]?[_rows.Length * 4], 0);
            known = ref _rows[hash & (uint)(_rows.Length - 1)];
        }
        return known = values.ToArray();
    }

    private static bool AreSame(Value[] row, ReadOnlySpan<Value> values)
    {
        if (row.Length != values.Length)
        {
            return false;
        }
        for (var i = 0; i < row.Length; i++)
        {
            if (!row[i].IsSame(values[i]))
            {
                return false;
            }
        }
        return true;
    }
}
