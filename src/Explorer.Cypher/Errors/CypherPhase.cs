namespace Explorer.Cypher.Errors;

/// <summary>When an error is found.</summary>
public enum CypherPhase
{
    /// <summary>Before the first row: the text alone shows it.</summary>
    CompileTime,

    /// <summary>While rows are made: the values show it.</summary>
    Runtime,
}
