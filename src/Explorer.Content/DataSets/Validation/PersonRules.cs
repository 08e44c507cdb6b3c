using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;

namespace Explorer.Content.DataSets.Validation;

/// <summary>A death comes after the birth, and a place on the map has two coordinates.</summary>
internal static class PersonRules
{
    public static void Check(TableSet set, List<Problem> problems)
    {
        foreach (var row in set[TableId.People].Rows)
        {
            if (row.IsBroken)
            {
                continue;
            }
            if (row.Date("born") is { } born && row.Date("died") is { } died && died.Latest < born.Earliest)
            {
                problems.Add(
                    row.Problem(
                        ProblemKind.EndBeforeStart,
                        "died",
                        $"The death, {died}, is before the birth, {born}.",
                        "Correct one of the two."
                    )
                );
            }
            var (x, y) = (row.Text("x").Length > 0, row.Text("y").Length > 0);
            if (x != y)
            {
                problems.Add(
                    row.Problem(
                        ProblemKind.HalfAPlace,
                        x ? "y" : "x",
                        "Only one of the two coordinates is given.",
                        "Give both x and y, or neither."
                    )
                );
            }
        }
    }
}
