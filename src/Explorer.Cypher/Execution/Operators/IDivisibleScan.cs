namespace Explorer.Cypher.Execution.Operators;

/// <summary>A scan that several threads can share (<see cref="Portions"/>).</summary>
internal interface IDivisibleScan
{
    /// <summary>The slot that it fills.</summary>
    int ScannedSlot { get; }

    /// <summary>The numbers of what it finds, in its order.</summary>
    IEnumerator<int> Scan(ExecutionContext context);
}
