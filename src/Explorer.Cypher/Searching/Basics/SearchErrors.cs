using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Searching.Basics;

/// <summary>What can be wrong with a search or with the definition of a search index.</summary>
internal static class SearchErrors
{
    /// <summary>A call cannot be carried out.</summary>
    public static CypherException Call(string message) => new(CypherErrorType.ProcedureError, CypherPhase.Runtime, "Search", message);

    /// <summary>OPTIONS of CREATE INDEX say what cannot be.</summary>
    public static CypherException Options(string message) =>
        new(CypherErrorType.ArgumentError, CypherPhase.Runtime, "IndexOptions", message);
}
