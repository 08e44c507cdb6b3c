namespace Explorer.Cypher.Semantics;

/// <summary>The name, inputs and outputs of a procedure.</summary>
/// <param name="Name">With its namespace: <c>db.labels</c>.</param>
/// <param name="Inputs">In order.</param>
/// <param name="Outputs">In order; none for a procedure that yields nothing.</param>
public sealed record ProcedureSignature(string Name, IReadOnlyList<ProcedureField> Inputs, IReadOnlyList<ProcedureField> Outputs)
{
    /// <summary>Whether it may change the graph.</summary>
    public bool Writes { get; init; }
}

/// <summary>An input or output of a procedure.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type in capitals: <c>INTEGER</c>, <c>FLOAT</c>, <c>NUMBER</c>, <c>STRING</c>, <c>BOOLEAN</c>, <c>ANY</c>, <c>LIST</c>, <c>MAP</c>, ...</param>
/// <param name="Nullable">Whether null is allowed.</param>
public sealed record ProcedureField(string Name, string Type, bool Nullable = true)
{
    /// <summary>For an input: the number that it is when a call leaves it out; null if it must be given, unless <see cref="IsOptionalMap"/>.</summary>
    public long? Default { get; init; }

    /// <summary>For an input: whether it is an empty map when a call leaves it out. Default: false.</summary>
    public bool IsOptionalMap { get; init; }

    internal bool IsOptional => Default is not null || IsOptionalMap;
}
