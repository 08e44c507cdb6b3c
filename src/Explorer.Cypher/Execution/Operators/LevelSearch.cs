using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>
/// A search by levels from one node: which nodes a chain of relationships leads to, none of them twice in a chain. To any other node the shortest way repeats nothing, so that a node is
/// reached as soon as it is seen. Back to the start leads a chain only along a circle; without direction that is one of which the two ways from the start leave it by different relationships.
/// </summary>
internal sealed class LevelSearch(ExecutionContext context)
{
    // A node in the table and in the queue, in values of the size that the gate counts.
    private const int HeldByNode = 3;

    private readonly Dictionary<int, Place> _places = [];
    private readonly Queue<int> _open = new();
    private ExpandScan.Enumerator _links;
    private Step _step = null!;
    private int[]? _types;
    private long _maximum;
    private int _start;
    private int _node;
    private Place _place;
    private bool _inside;
    private bool _closed;

    // How far a node is, and the relationship by which the way to it leaves the start.
    private readonly record struct Place(int Level, int Branch);

    /// <summary>Begins a search.</summary>
    /// <param name="start">The node to start from.</param>
    /// <param name="step">What a chain is made of.</param>
    /// <param name="maximum">The largest number of relationships.</param>
    /// <param name="includesStart">Whether the start is found already, by a chain of none.</param>
    public void Begin(NodeId start, Step step, long maximum, bool includesStart)
    {
        Clear();
        (_step, _types, _maximum) = (step, step.TypeIds(context.View), maximum);
        _start = start.Number;
        _closed = includesStart;
        Add(_start, new Place(0, -1));
    }

    /// <summary>Finds the next node.</summary>
    /// <param name="accepts">Whether a chain may have a relationship.</param>
    /// <param name="found">The node.</param>
    public bool MoveNext(Func<RelationshipId, bool>? accepts, out NodeId found)
    {
        while (_inside || Open())
        {
            while (_links.MoveNext())
            {
                context.Gate.Pass();
                var link = _links.Current;
                if (!_step.IsNew(context.Row, link.Relationship) || accepts?.Invoke(link.Relationship) == false)
                {
                    continue;
                }

                if (Reaches(link) is { } reached)
                {
                    found = reached;
                    return true;
                }
            }

            _inside = false;
        }

        found = default;
        return false;
    }

    // The node that is reached for the first time; null for none.
    private NodeId? Reaches(Link link)
    {
        var node = link.Neighbour.Number;
        var branch = _place.Level == 0 ? link.Relationship.Number : _place.Branch;
        if (!_places.TryGetValue(node, out var other))
        {
            Add(node, new Place(_place.Level + 1, branch));
            return link.Neighbour;
        }

        if (_closed)
        {
            return null;
        }

        if (node == _start)
        {
            // Back by the relationship that it came by is no chain; a loop is one.
            _closed = _step.Direction != Direction.Both || _place.Level == 0 || link.Relationship.Number != _place.Branch;
        }
        else
        {
            _closed = _step.Direction == Direction.Both && other.Branch != branch && _place.Level + other.Level + 1 <= _maximum;
        }

        return _closed ? new NodeId(_start) : null;
    }

    private bool Open()
    {
        while (_open.TryDequeue(out _node))
        {
            _place = _places[_node];
            if (_place.Level < _maximum)
            {
                _links = context.View.Expand(new NodeId(_node), _step.Direction, _types).GetEnumerator();
                _inside = true;
                return true;
            }
        }

        return false;
    }

    private void Add(int node, Place place)
    {
        _places.Add(node, place);
        _open.Enqueue(node);
        context.Gate.Hold(HeldByNode);
    }

    private void Clear()
    {
        context.Gate.Release((long)_places.Count * HeldByNode);
        _places.Clear();
        _open.Clear();
        _inside = false;
    }
}
