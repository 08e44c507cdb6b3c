using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>Ids in ascending order, without allocation. Use with <c>foreach</c>; in a transaction, what is created while the scan runs may or may not turn up.</summary>
/// <typeparam name="TId"><see cref="NodeId"/> or <see cref="RelationshipId"/>.</typeparam>
public readonly struct IdScan<TId>
    where TId : struct, IEntityId<TId>
{
    private readonly IdSet? _set;

    internal IdScan(IdSet? set) => _set = set;

    /// <summary>The number of ids.</summary>
    public int Count => _set?.Count ?? 0;

    /// <summary>Starts the scan.</summary>
    public Enumerator GetEnumerator() => new(_set);

    /// <summary>Copies the ids into an array.</summary>
    public TId[] ToArray()
    {
        var ids = new List<TId>(Count);
        foreach (var id in this)
        {
            ids.Add(id);
        }
        return [.. ids];
    }

    /// <summary>The running scan.</summary>
    public struct Enumerator
    {
        private readonly IdSet? _set;
        private int _current;

        internal Enumerator(IdSet? set)
        {
            _set = set;
            _current = -1;
        }

        /// <summary>The id.</summary>
        public readonly TId Current => TId.Of(_current);

        /// <summary>Moves on; false at the end.</summary>
        public bool MoveNext()
        {
            if (_set is null)
            {
                return false;
            }
            var next = _set.Next(_current + 1);
            _current = next < 0 ? int.MaxValue - 1 : next;
            return next >= 0;
        }
    }
}
