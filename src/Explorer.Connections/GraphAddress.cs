namespace Explorer.Connections;

/// <summary>The kinds of graph that an address can name.</summary>
public enum GraphKind
{
    /// <summary>The embedded engine, in memory; gone when the program ends.</summary>
    EmbeddedMemory,

    /// <summary>The embedded engine with a SQLite file underneath.</summary>
    EmbeddedFile,

    /// <summary>Neo4j by its HTTP Query API.</summary>
    Neo4jHttp,

    /// <summary>Neo4j by Bolt, through its driver.</summary>
    Neo4jBolt,
}

/// <summary>Where a graph is. Holds no secret, so it may be printed and logged.</summary>
/// <param name="Kind">Which engine answers there.</param>
/// <param name="Text">The address as the user gave it, without user name or password.</param>
public sealed record GraphAddress(GraphKind Kind, string Text)
{
    /// <summary>Whether a server of its own answers there, which may be away.</summary>
    public bool IsServer => Kind is GraphKind.Neo4jHttp or GraphKind.Neo4jBolt;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
