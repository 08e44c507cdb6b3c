namespace Explorer.Loader.DataSets.Validation;

/// <summary>Gathers the ids of each table; each may stand once.</summary>
internal static class IdRules
{
    public static void Check(TableSet set, List<Problem> problems)
    {
        foreach (var table in set.All)
        {
            var index = table.Schema.IndexOf("id");
            if (index < 0)
                continue;
            foreach (var row in table.Rows)
            {
                var id = row.Cells[index].Text;
                if (id.Length == 0 || table.ById.TryAdd(id, row))
                    continue;
                var message = $"The id '{id}' already stands in line {table.ById[id].Line}.";
                problems.Add(
                    row.Problem(ProblemKind.DuplicateId, "id", message, "Give each row an id of its own, or remove one of the two.")
                );
            }
        }
    }
}
