namespace Explorer.Cypher.Semantics;

/// <summary>The procedures that statements may call.</summary>
internal interface IProcedureSignatures
{
    /// <summary>The signature of a procedure, or null; names are case-sensitive.</summary>
    ProcedureSignature? Find(string name);

    /// <summary>All names, for hints.</summary>
    IEnumerable<string> Names { get; }
}
