using Explorer.Cypher.Tck.Kit;
using Explorer.Cypher.Tck.Values;

namespace Explorer.Cypher.Tck.Running;

/// <summary>Compares a result with the table of a step.</summary>
internal static class ResultCheck
{
    public static void Check(QueryOutcome outcome, ScenarioStep step)
    {
        if (outcome.Error is { } error)
        {
            throw new ScenarioFailure($"{error.Type} at {error.Phase}: {error.Detail}: {error.Explanation}");
        }
        var ordered = step.Text.Contains("in order", StringComparison.Ordinal);
        var ignoreListOrder = step.Text.Contains("ignoring element order for lists", StringComparison.Ordinal);
        var header = step.Rows[0];
        CheckColumns(outcome, header);
        var places = header.Select(name => outcome.Columns.ToList().IndexOf(name)).ToArray();
        var expected = step
            .Rows.Skip(1)
            .Select(row => Join(row.Select(c => CanonicalText.Of(TableValueReader.Read(c), ignoreListOrder))))
            .ToList();
        var actual = outcome.Rows.Select(row => Join(places.Select(p => ignoreListOrder ? row[p].Unordered : row[p].Exact))).ToList();
        if (!ordered)
        {
            expected.Sort(StringComparer.Ordinal);
            actual.Sort(StringComparer.Ordinal);
        }

        if (!expected.SequenceEqual(actual, StringComparer.Ordinal))
        {
            throw new ScenarioFailure($"expected rows:\n  {string.Join("\n  ", expected)}\nbut came:\n  {string.Join("\n  ", actual)}");
        }
    }

    public static void CheckEmpty(QueryOutcome outcome)
    {
        if (outcome.Error is { } error)
        {
            throw new ScenarioFailure($"{error.Type} at {error.Phase}: {error.Detail}: {error.Explanation}");
        }
        if (outcome.Rows.Count > 0)
        {
            throw new ScenarioFailure($"expected no rows, but {outcome.Rows.Count} came");
        }
    }

    private static void CheckColumns(QueryOutcome outcome, IReadOnlyList<string> header)
    {
        if (!header.Order(StringComparer.Ordinal).SequenceEqual(outcome.Columns.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            throw new ScenarioFailure($"expected columns {string.Join(", ", header)} but came {string.Join(", ", outcome.Columns)}");
        }
    }

    private static string Join(IEnumerable<string> cells) => string.Join(" | ", cells);
}
