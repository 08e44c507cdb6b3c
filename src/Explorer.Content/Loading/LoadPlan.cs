namespace Explorer.Content.Loading;

/// <summary>What a load would do.</summary>
/// <param name="IsStaged">Whether it would be staged, or go in one transaction.</param>
/// <param name="Rows">How many nodes and relationships the data set becomes.</param>
/// <param name="Replaces">The hash of the version in the graph; null if there is none.</param>
/// <param name="Leftovers">How many versions that nobody sees would be swept.</param>
/// <param name="Statements">The files that would run, in order, as <c>folder/name</c>.</param>
/// <param name="Changes">What would be added, changed and removed.</param>
public sealed record LoadPlan(
    bool IsStaged,
    long Rows,
    string? Replaces,
    int Leftovers,
    IReadOnlyList<string> Statements,
    LoadSummary Changes
);
