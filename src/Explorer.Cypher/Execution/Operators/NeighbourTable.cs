using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>
/// The relationships of one node by the node at their other end; those to one neighbour hang together in the order in which the node has them. A look-up is all that most neighbours of
/// another node need, so it is a plain table of numbers.
/// </summary>
/// <param name="gate">What counts the memory. It is kept for the next node, and so never released.</param>
internal sealed class NeighbourTable(ExecutionGate gate)
{
    private const int Empty = -1;
    private const uint Spread = 2654435769;

    // By place: the neighbour, and the first and last of its entries. There are at least twice as many places as neighbours.
    private int[] _neighbours = [Empty];
    private int[] _first = new int[1];
    private int[] _last = new int[1];
    private int _shift = 32;

    // By entry: the relationship, and the next entry of the same neighbour.
    private int[] _relationships = [];
    private int[] _next = [];
    private int _count;

    /// <summary>Takes in the relationships of a node in place of those that are there.</summary>
    /// <param name="links">The relationships.</param>
    /// <param name="count">How many they are.</param>
    public void Fill(ExpandScan links, int count)
    {
        MakeRoom(count);
        foreach (var link in links)
        {
            gate.Pass();
            var entry = _count++;
            (_relationships[entry], _next[entry]) = (link.Relationship.Number, Empty);
            var place = PlaceOf(link.Neighbour.Number);
            if (_neighbours[place] == Empty)
            {
                (_neighbours[place], _first[place]) = (link.Neighbour.Number, entry);
            }
            else
            {
                _next[_last[place]] = entry;
            }

            _last[place] = entry;
        }
    }

    /// <summary>The first entry of a neighbour; -1 if it is none.</summary>
    public int Find(NodeId neighbour)
    {
        var place = PlaceOf(neighbour.Number);
        return _neighbours[place] == Empty ? -1 : _first[place];
    }

    /// <summary>The entry after an entry; -1 at the end.</summary>
    public int Next(int entry) => _next[entry];

    /// <summary>The relationship of an entry.</summary>
    public RelationshipId Relationship(int entry) => new(_relationships[entry]);

    // The place of a neighbour, or the empty one where it would go.
    private int PlaceOf(int neighbour)
    {
        var place = _shift == 32 ? 0 : (int)(unchecked((uint)neighbour * Spread) >> _shift);
        while (_neighbours[place] != Empty && _neighbours[place] != neighbour)
        {
            place = (place + 1) & (_neighbours.Length - 1);
        }

        return place;
    }

    private void MakeRoom(int count)
    {
        _count = 0;
        if (_relationships.Length < count)
        {
            gate.Hold(count - _relationships.Length);
            (_relationships, _next) = (new int[count], new int[count]);
        }

        var bits = 1;
        while (1L << bits < 2L * (count + 1))
        {
            bits++;
        }

        if (_neighbours.Length == 1 << bits)
        {
            Array.Fill(_neighbours, Empty);
            return;
        }

        gate.Hold(1L << bits);
        gate.Release(_neighbours.Length);
        (_neighbours, _first, _last) = (new int[1 << bits], new int[1 << bits], new int[1 << bits]);
        Array.Fill(_neighbours, Empty);
        _shift = 32 - bits;
    }
}
