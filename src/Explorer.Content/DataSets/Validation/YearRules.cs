using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;
using Explorer.Content.DataSets.Tables;

namespace Explorer.Content.DataSets.Validation;

/// <summary>Every year of the data set has one sentence.</summary>
internal static class YearRules
{
    public static void Check(TableSet set, List<Problem> problems)
    {
        var table = set[TableId.Years];
        var lines = new Dictionary<long, int>();
        foreach (var row in table.Rows)
        {
            if (row.IsBroken || row.Integer("year") is not { } year)
            {
                continue;
            }
            if (!lines.TryAdd(year, row.Line))
            {
                problems.Add(Wrong(row, $"{year} already has a sentence in line {lines[year]}.", "Remove one of the two."));
            }
            else if (set.Info is { } info && (year < info.FirstYear || year > info.LastYear))
            {
                problems.Add(
                    Wrong(
                        row,
                        $"{year} is outside {info.FirstYear} to {info.LastYear}.",
                        "Remove the row, or widen the years in dataset.yaml."
                    )
                );
            }
        }

        if (
            set.Info is not { } known
            || !table.IsComplete
            || table.IsAbsent
            || table.Rows.Any(row => row.IsBroken || row.Integer("year") is null)
        )
        {
            return;
        }
        for (var year = known.FirstYear; year <= known.LastYear; year++)
        {
            if (!lines.ContainsKey(year))
            {
                problems.Add(
                    new Problem(
                        ProblemKind.WrongYear,
                        table.Schema.File,
                        0,
                        0,
                        "year",
                        $"{year} has no sentence.",
                        $"Add a row for {year}."
                    )
                );
            }
        }
    }

    private static Problem Wrong(TableRow row, string message, string remedy) =>
        row.Problem(ProblemKind.WrongYear, "year", message, remedy);
}
