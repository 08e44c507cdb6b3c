using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>A relationship as seen from one of its nodes.</summary>
/// <param name="Relationship">The id of the relationship.</param>
/// <param name="Neighbour">The id of the node at the other end; the same node for a loop.</param>
/// <param name="Type">The id of the type.</param>
/// <param name="IsOutgoing">Whether the node looked from is the start.</param>
public readonly record struct Link(RelationshipId Relationship, NodeId Neighbour, int Type, bool IsOutgoing);

/// <summary>The relationships of a node, without allocation. Use with <c>foreach</c>. Relationships created while it runs do not turn up in lists already begun.</summary>
public readonly struct ExpandScan
{
    private readonly NodeRecord? _node;
    private readonly NodeId _id;
    private readonly Direction _direction;
    private readonly int[]? _types;

    internal ExpandScan(NodeRecord? node, NodeId id, Direction direction, int[]? types)
    {
        _node = node;
        _id = id;
        _direction = direction;
        _types = types;
    }

    /// <summary>Starts the scan.</summary>
    public Enumerator GetEnumerator() => new(_node, _id, _direction, _types);

    /// <summary>The running scan.</summary>
    public struct Enumerator
    {
        private readonly NodeRecord? _node;
        private readonly NodeId _self;
        private readonly Direction _direction;
        private readonly int[]? _types;
        private AdjacencyList[] _lists;
        private AdjacencyEntry[] _entries = [];
        private int _list = -1;
        private int _entry;
        private int _count;
        private bool _outgoing;

        internal Enumerator(NodeRecord? node, NodeId id, Direction direction, int[]? types)
        {
            _node = node;
            _self = id;
            _direction = direction;
            _types = types;
            _outgoing = direction != Direction.Incoming;
            _lists =
                node is null ? []
                : _outgoing ? node.Outgoing
                : node.Incoming;
        }

        /// <summary>The relationship.</summary>
        public readonly Link Current
        {
            get
            {
                ref readonly var entry = ref _entries[_entry - 1];
                return new Link(new RelationshipId(entry.Relationship), entry.Neighbour, _lists[_list].Type, _outgoing);
            }
        }

        /// <summary>Moves on; false at the end.</summary>
        public bool MoveNext()
        {
            while (true)
            {
                while (_entry < _count)
                {
                    ref readonly var entry = ref _entries[_entry++];
                    // Looking both ways, a loop is in the outgoing and in the incoming list: the second sight of it is skipped.
                    if (entry.Relationship >= 0 && (_outgoing || _direction != Direction.Both || entry.Neighbour != _self))
                    {
                        return true;
                    }
                }
                if (!NextList())
                {
                    return false;
                }
            }
        }

        private bool NextList()
        {
            while (true)
            {
                if (++_list < _lists.Length)
                {
                    ref readonly var list = ref _lists[_list];
                    if (_types is null || Array.IndexOf(_types, list.Type) >= 0)
                    {
                        (_entries, _count, _entry) = (list.Entries, list.Count, 0);
                        return true;
                    }
                }
                else if (_outgoing && _direction == Direction.Both && _node is not null)
                {
                    (_lists, _list, _outgoing) = (_node.Incoming, -1, false);
                }
                else
                {
                    _list = _lists.Length;
                    return false;
                }
            }
        }
    }
}
