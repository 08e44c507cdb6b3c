using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The chain of relationships from the start to where a depth-first walk stands, and at each node the relationships still to try.</summary>
/// <param name="gate">What counts the memory. It is kept for the next walk, and so never released.</param>
internal sealed class RelationshipStack(ExecutionGate gate)
{
    // A scan and a relationship, in values of the size that the gate counts.
    private const int HeldByScan = 4;
    private const int RelationshipsPerHeld = 3;

    private ExpandScan.Enumerator[] _scans = new ExpandScan.Enumerator[4];

    // By number: the chain is searched at each step, and plain numbers are compared several at a time.
    private int[] _relationships = new int[4];
    private int _open;

    /// <summary>The number of relationships in the chain.</summary>
    public int Length { get; private set; }

    /// <summary>Whether any node has relationships left to try.</summary>
    public bool IsOpen => _open > 0;

    /// <summary>Forgets the chain.</summary>
    public void Clear()
    {
        _open = 0;
        Length = 0;
    }

    /// <summary>Begins to try the relationships of the node at the end of the chain.</summary>
    public void Open(ExpandScan scan)
    {
        if (_open == _scans.Length)
        {
            gate.Hold((long)_open * HeldByScan);
            Array.Resize(ref _scans, _open * 2);
        }

        _scans[_open++] = scan.GetEnumerator();
    }

    /// <summary>The next relationship of the node at the end of the chain.</summary>
    public bool MoveNext(out Link link)
    {
        ref var scan = ref _scans[_open - 1];
        var moved = scan.MoveNext();
        link = moved ? scan.Current : default;
        return moved;
    }

    /// <summary>Leaves the node at the end of the chain, and the relationship that led there.</summary>
    public void Close()
    {
        _open--;
        if (Length > 0)
        {
            Length--;
        }
    }

    /// <summary>Adds a relationship to the chain.</summary>
    public void Push(RelationshipId relationship)
    {
        if (Length == _relationships.Length)
        {
            gate.Hold(Length / RelationshipsPerHeld);
            Array.Resize(ref _relationships, Length * 2);
        }

        _relationships[Length++] = relationship.Number;
    }

    /// <summary>Takes the last relationship off.</summary>
    public void Pop() => Length--;

    /// <summary>Whether the chain has a relationship.</summary>
    public bool Contains(RelationshipId relationship) => _relationships.AsSpan(0, Length).Contains(relationship.Number);

    /// <summary>The chain as a list.</summary>
    /// <param name="view">The graph.</param>
    /// <param name="reversed">Whether the last relationship comes first.</param>
    public Value ToList(GraphView view, bool reversed)
    {
        if (Length == 0)
        {
            return Value.EmptyList;
        }

        var items = new Value[Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[reversed ? items.Length - 1 - i : i] = view.RelationshipValue(new RelationshipId(_relationships[i]));
        }

        return Value.List(items);
    }
}
