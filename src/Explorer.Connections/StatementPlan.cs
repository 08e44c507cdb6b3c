using Explorer.Graph.Values;

namespace Explorer.Connections;

/// <summary>One operator of a plan, with those whose rows it takes.</summary>
/// <param name="Operator">Its name, such as <c>NodeByLabelScan</c>.</param>
/// <param name="Arguments">What is known of it, by name; <c>Details</c> and <c>EstimatedRows</c> at least.</param>
/// <param name="Identifiers">The variables that it makes or hands on.</param>
/// <param name="Children">The operators below it.</param>
public sealed record StatementPlan(
    string Operator,
    IReadOnlyDictionary<string, Value> Arguments,
    IReadOnlyList<string> Identifiers,
    IReadOnlyList<StatementPlan> Children
)
{
    /// <summary>How many rows it gave; null unless the statement was profiled.</summary>
    public long? Rows { get; init; }

    /// <summary>How often it asked the store; 0 where that is not counted.</summary>
    public long StoreHits { get; init; }
}
