namespace Explorer.Differential.Tests.Answers;

/// <summary>Says whether two engines gave the same answer.</summary>
internal static class AnswerComparison
{
    /// <summary>In which way two answers differ, or null.</summary>
    /// <param name="ours">The embedded engine's.</param>
    /// <param name="theirs">Neo4j's.</param>
    /// <param name="order">What the statement says about the order of rows.</param>
    public static string? Difference(Answer ours, Answer theirs, RowOrder order)
    {
        if (ours.Failure is not null || theirs.Failure is not null)
        {
            return Difference(ours.Failure, theirs.Failure);
        }
        if (!ours.Columns.SequenceEqual(theirs.Columns, StringComparer.Ordinal))
        {
            return "columns";
        }
        if (ours.Rows.Count != theirs.Rows.Count)
        {
            return $"{ours.Rows.Count} rows instead of {theirs.Rows.Count}";
        }
        if (order != RowOrder.None && !ours.Rows.Select(row => row.Order).SequenceEqual(theirs.Rows.Select(row => row.Order)))
        {
            return "rows or their order";
        }
        if (order != RowOrder.TotalAndCut && !Sorted(ours.Rows).SequenceEqual(Sorted(theirs.Rows), StringComparer.Ordinal))
        {
            return "rows";
        }
        if (ours.Counters != theirs.Counters)
        {
            return "counters";
        }
        return Sorted(ours.GraphAfter).SequenceEqual(Sorted(theirs.GraphAfter), StringComparer.Ordinal)
            ? null
            : $"what they leave behind\n{Only("ours", ours, theirs)}{Only("Neo4j's", theirs, ours)}";
    }

    private static string? Difference(Failure? ours, Failure? theirs) =>
        (ours, theirs) switch
        {
            ({ } a, { } b) when a.Code != b.Code => "codes",
            ({ } a, { } b) when a.IsAtOnce != b.IsAtOnce => "the moment of the failure",
            (null, _) => "a failure is missing",
            (_, null) => "a failure that should not be",
            _ => null,
        };

    private static IEnumerable<string> Sorted(IReadOnlyList<Row> rows) => rows.Select(row => row.Exact).Order(StringComparer.Ordinal);

    /// <summary>What is in one graph more often than in the other.</summary>
    private static string Only(string whose, Answer answer, Answer other)
    {
        var rest = Sorted(answer.GraphAfter).ToList();
        foreach (var row in other.GraphAfter)
        {
            rest.Remove(row.Exact);
        }
        return string.Concat(rest.Select(row => $"    only in {whose}: {row}\n"));
    }
}
