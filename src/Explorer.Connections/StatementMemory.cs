using Explorer.Cypher.Execution;

namespace Explorer.Connections;

/// <summary>What all statements of the embedded engine may hold together. Safe for use from many threads.</summary>
/// <param name="bytes">How many bytes there are.</param>
public sealed class StatementMemory(long bytes)
{
    /// <summary>As the engine has it.</summary>
    internal MemoryShare Share { get; } = new(bytes);

    /// <summary>Takes note that no statement holds anything, and that the heap was collected: what is there now belongs to the graph.</summary>
    public void Settle() => Share.Settle();
}
