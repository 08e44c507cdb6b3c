using System.Runtime.CompilerServices;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Graph.Values;

/// <content>Reading a value as the type it has; each of these throws <see cref="ValueKindException"/> when it has another.</content>
public readonly partial struct Value
{
    /// <summary>The boolean.</summary>
    public bool AsBoolean() => ReferenceEquals(_content, BitsTag.Boolean) ? _bits != 0 : throw WrongKind(ValueKind.Boolean);

    /// <summary>The integer. A float is not converted.</summary>
    public long AsInteger() => ReferenceEquals(_content, BitsTag.Integer) ? _bits : throw WrongKind(ValueKind.Integer);

    /// <summary>The float; an integer is converted.</summary>
    public double AsFloat() =>
        ReferenceEquals(_content, BitsTag.Float) ? BitConverter.Int64BitsToDouble(_bits)
        : ReferenceEquals(_content, BitsTag.Integer) ? _bits
        : throw WrongKind(ValueKind.Float);

    /// <summary>The text.</summary>
    public string AsString() => _content as string ?? throw WrongKind(ValueKind.String);

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<Value> AsList() => Unbox<IReadOnlyList<Value>>(ValueKind.List);

    /// <summary>The entries of a map, in key order of the map.</summary>
    public IReadOnlyDictionary<string, Value> AsMap() => Unbox<IReadOnlyDictionary<string, Value>>(ValueKind.Map);

    /// <summary>The node.</summary>
    public Node AsNode() => _content is NodeSource source ? new Node(source, _bits) : throw WrongKind(ValueKind.Node);

    /// <summary>The relationship.</summary>
    public Relationship AsRelationship() =>
        _content is RelationshipSource source ? new Relationship(source, _bits) : throw WrongKind(ValueKind.Relationship);

    /// <summary>The path.</summary>
    public GraphPath AsPath() => Unbox<GraphPath>(ValueKind.Path);

    /// <summary>The id of a node or relationship, without looking at the graph.</summary>
    public long AsEntityId() => _content is NodeSource or RelationshipSource ? _bits : throw WrongKind(ValueKind.Node);

    /// <summary>The id of a node, without looking at the graph; none if it is no node of a graph of ours.</summary>
    public NodeId AsNodeId() => _content is NodeSource ? NodeId.Of(_bits) : throw WrongKind(ValueKind.Node);

    /// <summary>The id of a relationship, without looking at the graph; none if it is no relationship of a graph of ours.</summary>
    public RelationshipId AsRelationshipId() =>
        _content is RelationshipSource ? RelationshipId.Of(_bits) : throw WrongKind(ValueKind.Relationship);

    /// <summary>The day.</summary>
    public CypherDate AsDate() => ReferenceEquals(_content, BitsTag.Date) ? new CypherDate(_bits) : throw WrongKind(ValueKind.Date);

    /// <summary>The time of day without an offset.</summary>
    public CypherLocalTime AsLocalTime() =>
        ReferenceEquals(_content, BitsTag.LocalTime) ? new CypherLocalTime(_bits) : throw WrongKind(ValueKind.LocalTime);

    /// <summary>The time of day with an offset.</summary>
    public CypherTime AsTime() => Unbox<CypherTime>(ValueKind.Time);

    /// <summary>The day and time without a zone.</summary>
    public CypherLocalDateTime AsLocalDateTime() =>
        ReferenceEquals(_content, BitsTag.LocalDateTime)
            ? CypherLocalDateTime.OfEpochNano(_bits)
            : Unbox<CypherLocalDateTime>(ValueKind.LocalDateTime);

    /// <summary>The day and time with a zone.</summary>
    public CypherDateTime AsDateTime() =>
        ReferenceEquals(_content, BitsTag.DateTime)
            ? new CypherDateTime(CypherLocalDateTime.OfEpochNano(_bits), 0)
            : Unbox<CypherDateTime>(ValueKind.DateTime);

    /// <summary>The duration.</summary>
    public CypherDuration AsDuration() => Unbox<CypherDuration>(ValueKind.Duration);

    /// <summary>The point.</summary>
    public Point AsPoint() => Unbox<Point>(ValueKind.Point);

    /// <summary>The bytes.</summary>
    public byte[] AsBytes() => Unbox<byte[]>(ValueKind.Bytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private T Unbox<T>(ValueKind wanted)
        where T : notnull => _content is Boxed<T> box ? box.Content : throw WrongKind(wanted);

    private ValueKindException WrongKind(ValueKind wanted) => new(wanted, this);
}
