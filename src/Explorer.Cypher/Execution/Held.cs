using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution;

/// <summary>A value that an expression holds; the default is none yet.</summary>
internal readonly record struct Held(Value Value)
{
    /// <summary>Whether there is one.</summary>
    public bool IsKnown { get; } = true;
}
