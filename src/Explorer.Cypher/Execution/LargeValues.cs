using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution;

/// <summary>
/// The large values that a run has made and that are still in use. Many places may hold one and the same, and none of them says when it lets go;
/// so each is counted once, and the garbage collector is asked which are gone when together they would be too many.
/// </summary>
internal sealed class LargeValues
{
    /// <summary>From this weight on a value is counted here, 64 KiB, and not where it is held.</summary>
    public const int Least = 4096;

    private readonly List<(WeakReference<object> Content, int Weight)> _made = [];

    /// <summary>The weight of those that may be in use.</summary>
    public long Weight { get; private set; }

    /// <summary>Adds a new value.</summary>
    public void Add(Value value)
    {
        _made.Add((new WeakReference<object>(ContentOf(value)), value.Weight));
        Weight += value.Weight;
    }

    /// <summary>Forgets those that are no longer in use.</summary>
    /// <param name="look">Asked meanwhile; throws when the run is to stop.</param>
    public void Sweep(Action look)
    {
        // Large arrays and texts are only found unused by a full collection; it is asked for when the limit is near, and so pays for itself.
        FullCollection.Await(look);
        _made.RemoveAll(one => !one.Content.TryGetTarget(out _));
        Weight = _made.Sum(one => (long)one.Weight);
    }

    private static object ContentOf(Value value) =>
        value.Kind switch
        {
            ValueKind.String => value.AsString(),
            ValueKind.Bytes => value.AsBytes(),
            ValueKind.List => value.AsList(),
            ValueKind.Map => value.AsMap(),
            ValueKind.Path => value.AsPath(),
            var kind => throw new InvalidOperationException($"A {kind} is never large"),
        };
}
