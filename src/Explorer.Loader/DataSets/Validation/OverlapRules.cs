using Explorer.Loader.DataSets.Schema;

namespace Explorer.Loader.DataSets.Validation;

/// <summary>Nobody is twice in one faction, or twice in one office, at once.</summary>
internal static class OverlapRules
{
    public static void Check(TableSet set, List<Problem> problems)
    {
        Check(set[TableId.Memberships], "faction", problems);
        Check(set[TableId.Offices], "office", problems);
    }

    private static void Check(Table table, string column, List<Problem> problems)
    {
        var seen = new Dictionary<(string, string), List<TableRow>>();
        foreach (var row in table.Rows)
        {
            if (row.IsBroken || row.Date("start") is null)
                continue;
            var key = (row.Text("person"), row.Text(column));
            if (!seen.TryGetValue(key, out var rows))
                seen[key] = rows = [];
            if (rows.Find(other => Overlap(row, other)) is { } twin)
            {
                var message = $"Line {twin.Line} already tells of '{key.Item1}' and '{key.Item2}' in that time.";
                problems.Add(
                    row.Problem(
                        ProblemKind.OverlappingRows,
                        "start",
                        message,
                        "Remove one of the two rows, or let the one end before the other starts."
                    )
                );
            }

            rows.Add(row);
        }
    }

    private static bool Overlap(TableRow a, TableRow b) => a.Date("start")!.Earliest <= Last(b) && b.Date("start")!.Earliest <= Last(a);

    private static DateOnly Last(TableRow row) => row.Date("end")?.Latest ?? DateOnly.MaxValue;
}
