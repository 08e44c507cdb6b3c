using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The relationships of one node by the node at their other end; those to one neighbour hang together in the order in which the node has them.</summary>
/// <param name="gate">What counts the memory. It is kept for the next node, and so never released.</param>
internal sealed class NeighbourTable(ExecutionGate gate)
{
    private readonly Dictionary<int, (int First, int Last)> _byNeighbour = [];
    private readonly List<(int Relationship, int Next)> _entries = [];
    private int _held;

    /// <summary>Takes in the relationships of a node in place of those that are there.</summary>
    public void Fill(ExpandScan links)
    {
        _byNeighbour.Clear();
        _entries.Clear();
        foreach (var link in links)
        {
            gate.Pass();
            var entry = _entries.Count;
            _entries.Add((link.Relationship.Number, -1));
            var neighbour = link.Neighbour.Number;
            if (_byNeighbour.TryGetValue(neighbour, out var chain))
            {
                _entries[chain.Last] = (_entries[chain.Last].Relationship, entry);
                _byNeighbour[neighbour] = (chain.First, entry);
            }
            else
            {
                _byNeighbour.Add(neighbour, (entry, entry));
            }
        }

        if (_entries.Count > _held)
        {
            gate.Hold(2L * (_entries.Count - _held));
            _held = _entries.Count;
        }
    }

    /// <summary>The first entry of a neighbour; -1 if it is none.</summary>
    public int Find(NodeId neighbour) => _byNeighbour.TryGetValue(neighbour.Number, out var chain) ? chain.First : -1;

    /// <summary>The entry after an entry; -1 at the end.</summary>
    public int Next(int entry) => _entries[entry].Next;

    /// <summary>The relationship of an entry.</summary>
    public RelationshipId Relationship(int entry) => new(_entries[entry].Relationship);
}
