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

    public NodeRecord Fork(int newStamp) => new(newStamp, Labels, Properties) { Outgoing = Outgoing, Incoming = Incoming };
}

/// <summary>What is stored of a relationship, in the page itself: there are many, and an object for each would cost memory and collection time. The default is none.</summary>
internal struct RelationshipRecord(int type, NodeId start, NodeId end, PropertyRow properties)
{
    public readonly int Type = type;
    public readonly NodeId Start = start;
    public readonly NodeId End = end;
    public PropertyRow Properties = properties;

    public readonly bool Exists => Properties.Values is not null;
}
