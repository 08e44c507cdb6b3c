using Explorer.Loader.DataSets.Schema;

namespace Explorer.Loader.DataSets.Validation;

/// <summary>Every reference points to a row that is there.</summary>
internal static class ReferenceRules
{
    public static void Check(TableSet set, List<Problem> problems)
    {
        foreach (var table in set.All)
        {
            foreach (var column in table.Schema.Columns)
            {
                if (column.Type is ColumnType.Reference or ColumnType.References && set[column.Target].IsComplete)
                    CheckColumn(table, column, set[column.Target], problems);
            }
        }
    }

    public static Problem Broken(TableRow row, string column, string id, Table target)
    {
        var near = NearName.Find(id, target.ById.Keys);
        var remedy = near is null ? $"Write an id of {target.Schema.File}, or add it there." : $"Did you mean '{near}'?";
        return row.Problem(ProblemKind.BrokenReference, column, $"There is no {target.Schema.Noun} '{id}'.", remedy);
    }

    private static void CheckColumn(Table table, ColumnSchema column, Table target, List<Problem> problems)
    {
        foreach (var row in table.Rows)
        {
            if (row.IsBroken)
                continue;
            var ids = column.IsList ? row.List(column.Name) : [row.Text(column.Name)];
            foreach (var id in ids)
            {
                if (id.Length > 0 && !target.ById.ContainsKey(id))
                    problems.Add(Broken(row, column.Name, id, target));
            }
        }
    }
}
