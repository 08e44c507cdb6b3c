using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;
using Explorer.Content.DataSets.Tables;

namespace Explorer.Content.DataSets.Validation;

/// <summary>Ties, memberships and offices lie within the lives of their people. What is open ends with the life by itself only if that ends after the horizon.</summary>
internal static class LifeRules
{
    public static void Check(TableSet set, TableRow row, List<Problem> problems)
    {
        switch (row.Table.Schema.Id)
        {
            case TableId.Relationships:
                CheckLife(set, row, "from", problems);
                CheckLife(set, row, "to", problems);
                break;
            case TableId.Memberships or TableId.Offices:
                CheckLife(set, row, "person", problems);
                break;
        }
    }

    private static void CheckLife(TableSet set, TableRow row, string column, List<Problem> problems)
    {
        if (row.IsBroken || !set[TableId.People].ById.TryGetValue(row.Text(column), out var person) || person.IsBroken)
        {
            return;
        }
        var name = person.Text("name");
        var (born, died) = (person.Date("born"), person.Date("died"));
        if (row.Date("start") is { } start)
        {
            if (born is not null && start.Latest < born.Earliest)
            {
                problems.Add(
                    Outside(
                        row,
                        "start",
                        $"{name} is born only on {born}; this starts on {start}.",
                        "Correct the start or the birth (people.csv)."
                    )
                );
            }
            if (died is not null && start.Earliest > died.Latest)
            {
                problems.Add(
                    Outside(row, "start", $"{name} died on {died}; this starts on {start}.", "Correct the start or the death (people.csv).")
                );
            }
        }

        if (died is null)
        {
            return;
        }
        if (row.Date("end") is { } end)
        {
            if (end.Earliest > died.Latest)
            {
                problems.Add(Outside(row, "end", $"{name} died on {died}; this ends on {end}.", $"End it on {died} at the latest."));
            }
        }
        else if (
            row.Table.HasColumn[row.Table.Schema.IndexOf("end")]
            && row.Text("end").Length == 0
            && set.Info is { } info
            && died.Latest <= info.Horizon
        )
        {
            problems.Add(Outside(row, "end", $"{name} died on {died}, but this has no end.", $"End it on {died} at the latest."));
        }
    }

    private static Problem Outside(TableRow row, string column, string message, string remedy) =>
        row.Problem(ProblemKind.OutsideLife, column, message, remedy);
}
