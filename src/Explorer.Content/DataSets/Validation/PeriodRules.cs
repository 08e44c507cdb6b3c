using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;
using Explorer.Content.DataSets.Tables;

namespace Explorer.Content.DataSets.Validation;

/// <summary>No end before its start, and nothing after the last day of the data set.</summary>
internal static class PeriodRules
{
    public static void Check(TableSet set, TableRow row, List<Problem> problems)
    {
        if (row.Table.Schema.Id is TableId.Factions or TableId.Memberships or TableId.Offices or TableId.Relationships)
        {
            CheckPeriod(set.Info, row, problems);
        }
        else if (row.Table.Schema.Id == TableId.Events && set.Info is { } info)
        {
            CheckEvent(info, row, problems);
        }
    }

    private static void CheckEvent(DataSetInfo info, TableRow row, List<Problem> problems)
    {
        if (row.Date("date") is { } date && (date.Earliest.Year < info.FirstYear || date.Latest > info.Horizon))
        {
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
        {
            problems.Add(
                row.Problem(
                    ProblemKind.EndBeforeStart,
                    "end",
                    $"The end, {end}, is before the start, {start}.",
                    "Correct one of the two; the end is the last day that counts."
                )
            );
        }
        if (info is null)
        {
            return;
        }
        if (start is not null && start.Earliest > info.Horizon)
        {
            problems.Add(
                Outside(row, "start", $"{start} is after the horizon {info.Horizon:yyyy-MM-dd}.", "Correct the date, or remove the row.")
            );
        }
        if (end is not null && end.Latest > info.Horizon)
        {
            problems.Add(
                Outside(
                    row,
                    "end",
                    $"{end} is after the horizon {info.Horizon:yyyy-MM-dd}.",
                    "Leave the end empty: what outlasts the horizon is open."
                )
            );
        }
    }

    private static Problem Outside(TableRow row, string column, string message, string remedy) =>
        row.Problem(ProblemKind.OutsideHorizon, column, message, remedy);
}
