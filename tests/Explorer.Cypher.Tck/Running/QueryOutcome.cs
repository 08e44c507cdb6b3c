using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Tck.Running;

/// <summary>What a query gave: columns and rows, or an error.</summary>
/// <param name="Rows">Canonical texts of the values; the second with the order of lists ignored.</param>
internal sealed record QueryOutcome(
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<(string Exact, string Unordered)>> Rows,
    CypherException? Error
);
