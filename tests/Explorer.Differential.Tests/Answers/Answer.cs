using Explorer.Connections;

namespace Explorer.Differential.Tests.Answers;

/// <summary>What an engine said to one statement.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows in the order they came; after a failure those that came before it.</param>
/// <param name="Counters">What was changed; null after a failure.</param>
/// <param name="Failure">What went wrong, or null.</param>
internal sealed record Answer(IReadOnlyList<string> Columns, IReadOnlyList<Row> Rows, UpdateCounters? Counters, Failure? Failure)
{
    private const int ShownRows = 12;

    /// <summary>All that the graph holds after the statement, in no defined order; empty where nobody looked.</summary>
    public IReadOnlyList<Row> GraphAfter { get; init; } = [];

    public override string ToString()
    {
        if (Failure is not null)
        {
            return Failure.ToString();
        }
        var rows = Rows.Take(ShownRows).Select(row => row.ToString());
        var rest = Rows.Count > ShownRows ? $"\n      … {Rows.Count} rows" : "";
        var counted = Counters is null || Counters == new UpdateCounters() ? "" : $"\n      {Counters}";
        return string.Join("\n      ", rows.Prepend(string.Join(" | ", Columns))) + rest + counted;
    }
}
