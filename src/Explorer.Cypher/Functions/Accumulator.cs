using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Functions;

/// <summary>The running state of one aggregate over one group. DISTINCT is the caller's: it hands over each different value once.</summary>
public abstract class Accumulator
{
    /// <summary>What long work asks; null where nothing may stop it.</summary>
    public IWorkGate? Work { get; set; }

    /// <summary>Takes in one row. Nulls may be handed over; each aggregate ignores them as it should.</summary>
    /// <param name="value">The first argument.</param>
    /// <param name="second">The second argument, for the percentiles.</param>
    public abstract void Add(Value value, Value second = default);

    /// <summary>Whether it would have come to the same in any order of the rows.</summary>
    internal virtual bool IsInAnyOrder => false;

    /// <summary>Takes in what an accumulator of the same kind has come to over other rows; false where that cannot be done. Both have to be the same in any order.</summary>
    internal virtual bool TryMerge(Accumulator other) => false;

    /// <summary>The result so far; for no rows, what the aggregate has for an empty group.</summary>
    public abstract Value Result();
}
