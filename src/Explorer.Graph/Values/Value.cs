using Explorer.Graph.Values.Temporal;

namespace Explorer.Graph.Values;

/// <summary>
/// Any value that Cypher can hold: 16 bytes; numbers, booleans, days, times of day, most moments, and the nodes and relationships of a graph without allocation.
/// Equality and hashing are Cypher's <em>equivalence</em>, as DISTINCT and grouping need it: null equals null, NaN equals NaN, 1 equals 1.0.
/// For <c>=</c> use <see cref="ValueEquality"/>, for <c>&lt;</c> and ORDER BY <see cref="ValueOrder"/>.
/// </summary>
public readonly partial struct Value : IEquatable<Value>
{
    private readonly object? _content; // null, a string, or a ValueContent
    private readonly long _bits;

    private Value(object? content, long bits = 0)
    {
        _content = content;
        _bits = bits;
    }

    /// <summary>The missing value; also what <c>default</c> is.</summary>
    public static Value Null => default;

    /// <summary>true.</summary>
    public static Value True => new(BitsTag.Boolean, 1);

    /// <summary>false.</summary>
    public static Value False => new(BitsTag.Boolean);

    /// <summary>The list without items.</summary>
    public static Value EmptyList { get; } = List([]);

    /// <summary>The map without entries.</summary>
    public static Value EmptyMap { get; } = Map(new MapBuilder(0).Build());

    /// <summary>The type of this value.</summary>
    public ValueKind Kind =>
        _content switch
        {
            null => ValueKind.Null,
            string => ValueKind.String,
            _ => System.Runtime.CompilerServices.Unsafe.As<ValueContent>(_content).Kind,
        };

    /// <summary>Whether the value is missing.</summary>
    public bool IsNull => _content is null;

    /// <summary>Whether this is <c>true</c>; false for <c>false</c>, null and everything else.</summary>
    public bool IsTrue => ReferenceEquals(_content, BitsTag.Boolean) && _bits != 0;

    /// <summary>Whether this is <c>false</c>; false for <c>true</c>, null and everything else.</summary>
    public bool IsFalse => ReferenceEquals(_content, BitsTag.Boolean) && _bits == 0;

    /// <summary>Whether this is an integer or a float.</summary>
    public bool IsNumber => ReferenceEquals(_content, BitsTag.Integer) || ReferenceEquals(_content, BitsTag.Float);

    /// <summary>
    /// About how many times 16 bytes it takes, with all that it holds: 1 for a number, more for texts, lists and maps. What it shares with other values counts in full;
    /// a range counts as what it is, not as the integers that it stands for.
    /// </summary>
    public int Weight =>
        _content switch
        {
            null => 1,
            string text => 3 + (text.Length >> 3),
            _ => System.Runtime.CompilerServices.Unsafe.As<ValueContent>(_content).Weight,
        };

    /// <summary>Whether this is the very same value, not only an equal one; without looking into it.</summary>
    public bool IsSame(in Value other) => ReferenceEquals(_content, other._content) && _bits == other._bits;

    internal int Depth =>
        _content switch
        {
            null or string => 0,
            _ => System.Runtime.CompilerServices.Unsafe.As<ValueContent>(_content).Depth,
        };

    internal object? Content => _content;

    /// <summary>Whether all of it is in its bits: a number, a boolean, a day or a time of day.</summary>
    internal bool IsPlain => _content is BitsTag;

    internal long Bits => _bits;

    /// <summary>A boolean.</summary>
    public static implicit operator Value(bool value) => value ? True : False;

    /// <summary>An integer.</summary>
    public static implicit operator Value(long value) => new(BitsTag.Integer, value);

    /// <summary>An integer.</summary>
    public static implicit operator Value(int value) => new(BitsTag.Integer, value);

    /// <summary>A float.</summary>
    public static implicit operator Value(double value) => new(BitsTag.Float, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A string, or null.</summary>
    public static implicit operator Value(string? value) => new(value);

    /// <summary>true, false, or null.</summary>
    public static implicit operator Value(bool? value) => value is { } known ? known : Null;

    /// <summary>A list; the value keeps the reference, so the list must not change afterwards.</summary>
    /// <exception cref="ValueTooLargeException">It holds too much, or lists and maps lie too deep within each other.</exception>
    public static Value List(IReadOnlyList<Value> items)
    {
        var (weight, depth) = ValueMeasure.Of(items);
        return new Value(new Boxed<IReadOnlyList<Value>>(ValueKind.List, items, weight, depth));
    }

    /// <summary>A list of the given items.</summary>
    public static Value ListOf(params Value[] items) => List(items);

    /// <summary>A map; the value keeps the reference, so the map must not change afterwards. Keys keep the order in which the map enumerates them.</summary>
    /// <exception cref="ValueTooLargeException">It holds too much, or lists and maps lie too deep within each other.</exception>
    public static Value Map(IReadOnlyDictionary<string, Value> entries)
    {
        var (weight, depth) = ValueMeasure.Of(entries);
        return new Value(new Boxed<IReadOnlyDictionary<string, Value>>(ValueKind.Map, entries, weight, depth));
    }

    /// <summary>A calendar day.</summary>
    public static Value Date(CypherDate date) => new(BitsTag.Date, date.EpochDay);

    /// <summary>A time of day without an offset.</summary>
    public static Value LocalTime(CypherLocalTime time) => new(BitsTag.LocalTime, time.NanoOfDay);

    /// <summary>A time of day with an offset.</summary>
    public static Value Time(CypherTime time) => new(new Boxed<CypherTime>(ValueKind.Time, time));

    /// <summary>A day and time without a zone.</summary>
    public static Value LocalDateTime(CypherLocalDateTime dateTime) =>
        dateTime.TryEpochNano(out var nano)
            ? new(BitsTag.LocalDateTime, nano)
            : new(new Boxed<CypherLocalDateTime>(ValueKind.LocalDateTime, dateTime));

    /// <summary>A day and time with an offset or a named zone.</summary>
    public static Value DateTime(CypherDateTime dateTime) =>
        dateTime is { OffsetSeconds: 0, Zone: null } && dateTime.Local.TryEpochNano(out var nano)
            ? new(BitsTag.DateTime, nano)
            : new(new Boxed<CypherDateTime>(ValueKind.DateTime, dateTime));

    /// <summary>Months, days, seconds and nanoseconds.</summary>
    public static Value Duration(CypherDuration duration) => new(new Boxed<CypherDuration>(ValueKind.Duration, duration));

    /// <summary>A point in a coordinate reference system.</summary>
    public static Value Point(Point point) => new(new Boxed<Point>(ValueKind.Point, point));

    /// <summary>Raw bytes; the array must not change afterwards.</summary>
    public static Value Bytes(byte[] bytes) => new(new Boxed<byte[]>(ValueKind.Bytes, bytes, weight: 3 + (bytes.Length >> 4)));

    /// <summary>A path.</summary>
    public static Value Path(GraphPath path) => new(new Boxed<GraphPath>(ValueKind.Path, path, weight: 3 + (6 * path.Length)));

    /// <summary>A node: of a graph (see <c>GraphView.NodeValue</c>, which is quicker) or detached.</summary>
    public static Value Node(Node node) => new(node.Source, node.Id);

    /// <summary>A relationship: of a graph (see <c>GraphView.RelationshipValue</c>, which is quicker) or detached.</summary>
    public static Value Relationship(Relationship relationship) => new(relationship.Source, relationship.Id);

    /// <summary>The value of which these are the two halves; null if there is no content.</summary>
    internal static Value Raw(object? content, long bits) => new(content, bits);

    internal static Value Entity(ValueContent source, long id) => new(source, id);
}
