using Explorer.Loader.DataSets.Schema;

namespace Explorer.Loader.DataSets.Validation;

/// <summary>No end before its start, and nothing after the last day of the data set.</summary>
internal static class PeriodRules
{
    private static readonly TableId[] Periods = [TableId.Factions, TableId.Memberships, TableId.Offices, TableId.Relationships];

    public static void Check(TableSet set, List<Problem> problems)
    {
        foreach (var id in Periods)
        {
            foreach (var row in set[id].Rows)
                CheckPeriod(set.Info, row, problems);
        }

        if (set.Info is not { } info)
            return;
        foreach (var row in set[TableId.Events].Rows)
        {
            if (row.Date("date") is { } date && (date.Earliest.Year < info.FirstYear || date.Latest > info.Horizon))
                problems.Add(
                    Outside(
                        row,
                        "date",
                        $"{date} is outside {info.FirstYear} to {info.LastYear}.",
                        "Correct the date, remove the event, or widen the years in dataset.yaml."
                    )
                );
        }
    }

    private static void CheckPeriod(DataSetInfo? info, TableRow row, List<Problem> problems)
    {
        var (start, end) = (row.Date("start"), row.Date("end"));
        if (start is not null && end is not null && end.Latest < start.Earliest)
            problems.Add(
                row.Problem(
                    ProblemKind.EndBeforeStart,
                    "end",
                    $"The end, {end}, is before the start, {start}.",
                    "Correct one of the two; the end is the last day that counts."
                )
            );
        if (info is null)
            return;
        if (start is not null && start.Earliest > info.Horizon)
            problems.Add(
                Outside(row, "start", $"{start} is after the horizon {info.Horizon:yyyy-MM-dd}.", "Correct the date, or remove the row.")
            );
        if (end is not null && end.Latest > info.Horizon)
            problems.Add(
                Outside(
                    row,
                    "end",
                    $"{end} is after the horizon {info.Horizon:yyyy-MM-dd}.",
                    "Leave the end empty: what outlasts the horizon is open."
                )
            );
    }

    private static Problem Outside(TableRow row, string column, string message, string remedy) =>
        row.Problem(ProblemKind.OutsideHorizon, column, message, remedy);
}
