using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution;

/// <summary>A list as it grows, counted against the memory limit.</summary>
internal sealed class HeldList(ExecutionGate gate)
{
    private readonly List<Value> _items = [];
    private long _held;

    /// <summary>Adds an item.</summary>
    public void Add(Value item)
    {
        _items.Append(item, gate);
        _held += gate.Hold(item);
    }

    /// <summary>The finished list. Who keeps it counts it anew.</summary>
    public Value ToValue()
    {
        gate.Release(_held);
        return gate.Made(Value.List(_items));
    }
}
