using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>What is stored of a node. Changed in place only by the transaction whose stamp it bears; immutable ever after.</summary>
internal sealed class NodeRecord(int stamp, int[] labels, PropertyRow properties)
{
    public readonly int Stamp = stamp;
    public int[] Labels = labels;
    public PropertyRow Properties = properties;
    public AdjacencyList[] Outgoing = [];
    public AdjacencyList[] Incoming = [];

    public bool IsIsolated => Outgoing.Length == 0 && Incoming.Length == 0;

    public NodeRecord Fork(int newStamp) => new(newStamp, Labels, Properties) { Outgoing = Copy(Outgoing), Incoming = Copy(Incoming) };

    private static AdjacencyList[] Copy(AdjacencyList[] lists) => lists.Length == 0 ? lists : (AdjacencyList[])lists.Clone();
}

/// <summary>What is stored of a relationship, in the page itself: there are many, and an object for each would cost memory and collection time. The default is none.</summary>
/// <param name="type">The type.</param>
/// <param name="start">The start node.</param>
/// <param name="end">The end node.</param>
internal readonly struct RelationshipRecord(int type, NodeId start, NodeId end)
{
    public readonly int Type = type;
    public readonly NodeId Start = start;
    public readonly NodeId End = end;
    private readonly ushort _block; // from 1
    private readonly byte _place;

    private RelationshipRecord(in RelationshipRecord record, int block, int place)
        : this(record.Type, record.Start, record.End) => (_block, _place) = ((ushort)block, (byte)place);

    public bool Exists => _block != 0;

    /// <summary>Which block of the page has its properties.</summary>
    public int Block => _block - 1;

    /// <summary>Where they are in the block.</summary>
    public int Place => _place;

    /// <summary>The same with its properties at a place.</summary>
    public RelationshipRecord At(int block, int place) => new(this, block + 1, place);

    /// <summary>The same without any.</summary>
    public RelationshipRecord Nowhere() => new(this, 0, 0);
}
