namespace Explorer.Connections;

/// <summary>What a statement may do to the graph.</summary>
public enum AccessMode
{
    /// <summary>Reads only; a statement that would write is refused.</summary>
    Read,

    /// <summary>Reads and writes.</summary>
    Write,
}
