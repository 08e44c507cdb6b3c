namespace Explorer.Graph.Store;

/// <summary>
/// The last of a row of writes, each of which knows the one before it. Views of one graph have trails with a common beginning, also that of a transaction that was rolled back, so what
/// differs between two of them can be told. A trail that got long is forgotten, and begun anew.
/// </summary>
public sealed class WriteTrail
{
    private const int LeastKept = 100_000;

    private readonly WriteTrail? _before;
    private readonly int _id;
    private readonly int _length;

    private WriteTrail(WriteTrail? before, int id) => (_before, _id, _length) = (before, id, before is null ? 0 : before._length + 1);

    /// <summary>The numbers of the entities that may differ between two views.</summary>
    /// <param name="one">The trail of the one.</param>
    /// <param name="other">The trail of the other.</param>
    /// <returns>Each number once; null if the trails have nothing in common, so that all may differ.</returns>
    public static IReadOnlyCollection<int>? Between(WriteTrail one, WriteTrail other)
    {
        var ids = new HashSet<int>();
        while (!ReferenceEquals(one, other))
        {
            if (one._length < other._length)
            {
                (one, other) = (other, one);
            }
            if (one._before is null)
            {
                return null;
            }
            ids.Add(one._id);
            one = one._before;
        }

        return ids;
    }

    internal static WriteTrail New() => new(null, -1);

    /// <summary>The trail with one more write.</summary>
    /// <param name="id">The number of the entity.</param>
    /// <param name="most">How long it may get; at least a hundred thousand.</param>
    internal WriteTrail Then(int id, long most) => _length < Math.Max(LeastKept, most) ? new WriteTrail(this, id) : New();
}
