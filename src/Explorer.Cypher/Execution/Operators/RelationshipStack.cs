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

    private ExpandScan.Enumerator[] scans = new ExpandScan.Enumerator[4];
    private long[] relationships = new long[4];
    private int open;

    /// <summary>The number of relationships in the chain.</summary>
    public int Length { get; private set; }

    /// <summary>Whether any node has relationships left to try.</summary>
    public bool IsOpen => open > 0;

    /// <summary>Forgets the chain.</summary>
    public void Clear()
    {
        open = 0;
        Length = 0;
    }

    /// <summary>Begins to try the relationships of the node at the end of the chain.</summary>
    public void Open(ExpandScan scan)
    {
        if (open == scans.Length)
        {
            gate.Hold((long)open * HeldByScan);
            Array.Resize(ref scans, open * 2);
        }

        scans[open++] = scan.GetEnumerator();
    }

    /// <summary>The next relationship of the node at the end of the chain.</summary>
    public bool MoveNext(out Link link)
    {
        ref var scan = ref scans[open - 1];
        var moved = scan.MoveNext();
        link = moved ? scan.Current : default;
        return moved;
    }

    /// <summary>Leaves the node at the end of the chain, and the relationship that led there.</summary>
    public void Close()
    {
        open--;
        if (Length > 0)
        {
            Length--;
        }
    }

    /// <summary>Adds a relationship to the chain.</summary>
    public void Push(long relationship)
    {
        if (Length == relationships.Length)
        {
            gate.Hold(Length / RelationshipsPerHeld);
            Array.Resize(ref relationships, Length * 2);
        }

        relationships[Length++] = relationship;
    }

    /// <summary>Takes the last relationship off.</summary>
    public void Pop() => Length--;

    /// <summary>Whether the chain has a relationship.</summary>
    public bool Contains(long relationship) => relationships.AsSpan(0, Length).Contains(relationship);

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
            items[reversed ? items.Length - 1 - i : i] = view.RelationshipValue(relationships[i]);
        }

        return Value.List(items);
    }
}
