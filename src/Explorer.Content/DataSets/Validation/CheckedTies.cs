namespace Explorer.Content.DataSets.Validation;

/// <summary>The ties of all pairs seen so far, those of one pair chained to each other.</summary>
internal sealed class CheckedTies
{
    // Chunks instead of one array: growing that would need room for two.
    private const int ChunkSize = 1 << 12;

    private readonly Dictionary<string, int> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<(int, int), (int First, int Last)> _pairs = [];
    private readonly List<Entry[]> _chunks = [];
    private int _count;

    /// <summary>The ties of a pair, the first one first.</summary>
    public IEnumerable<CheckedTie> Of(string from, string to)
    {
        if (!_pairs.TryGetValue(PairOf(from, to), out var ends))
        {
            yield break;
        }
        for (var at = ends.First; at >= 0; at = At(at).Next)
        {
            yield return At(at).Tie;
        }
    }

    public void Add(string from, string to, CheckedTie tie)
    {
        if (_count == _chunks.Count * ChunkSize)
        {
            _chunks.Add(new Entry[ChunkSize]);
        }
        At(_count) = new Entry(tie);
        var pair = PairOf(from, to);
        if (_pairs.TryGetValue(pair, out var ends))
        {
            At(ends.Last).Next = _count;
        }
        else
        {
            ends = (_count, _count);
        }
        _pairs[pair] = (ends.First, _count);
        _count++;
    }

    private (int, int) PairOf(string from, string to)
    {
        var (a, b) = (NumberOf(from), NumberOf(to));
        return a < b ? (a, b) : (b, a);
    }

    private int NumberOf(string person)
    {
        if (!_people.TryGetValue(person, out var number))
        {
            _people.Add(person, number = _people.Count);
        }
        return number;
    }

    private ref Entry At(int index) => ref _chunks[index / ChunkSize][index % ChunkSize];

    private struct Entry(CheckedTie tie)
    {
        public readonly CheckedTie Tie = tie;
        public int Next = -1;
    }
}
