using Explorer.Content.DataSets.Characters;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Tables;

namespace Explorer.Content.DataSets.Validation;

/// <summary>Gathers the ids of each table; each may stand once.</summary>
internal static class IdRules
{
    public static void Check(TableRow row, List<Problem> problems)
    {
        var table = row.Table;
        var index = table.Schema.IndexOf("id");
        if (index < 0)
        {
            return;
        }
        var id = IdOf(row);
        var first = table.Schema.IsLong ? table.LongIds.Add(id, row.Line) : Add(table, id, row);
        if (first == 0)
        {
            return;
        }
        var message = $"The id '{id}' already stands in line {first}.";
        problems.Add(row.Problem(ProblemKind.DuplicateId, "id", message, "Give each row an id of its own, or remove one of the two."));
    }

    /// <summary>The id of a row. One that only looks right counts as what it looks like, so that what refers to it is not blamed.</summary>
    public static string IdOf(TableRow row) => row.IsSpoilt("id") ? CellText.Trim(OddCharacter.Plain(row.Text("id"))) : row.Text("id");

    /// <summary>The line on which the id stood first; 0 if it is new.</summary>
    private static int Add(Table table, string id, TableRow row) => id.Length == 0 || table.ById.TryAdd(id, row) ? 0 : table.ById[id].Line;
}
