using Explorer.Loader.DataSets.Schema;

namespace Explorer.Loader.DataSets.Validation;

/// <summary>Every reference points to a row that is there.</summary>
internal static class ReferenceRules
{
    public static void Check(TableSet set, TableRow row, List<Problem> problems)
    {
        foreach (var column in row.Table.Schema.Columns)
        {
            if (column.Type is ColumnType.Reference or ColumnType.References && set[column.Target].IsComplete)
                CheckCell(row, column, set[column.Target], problems);
        }
    }

    public static Problem Broken(TableRow row, string column, string id, Table target)
    {
        var near = NearName.Find(id, target.Ids);
        var remedy = near is null ? $"Write an id of {target.Schema.File}, or add it there." : $"Did you mean '{near}'?";
        return row.Problem(ProblemKind.BrokenReference, column, $"There is no {target.Schema.Noun} '{id}'.", remedy);
    }

    private static void CheckCell(TableRow row, ColumnSchema column, Table target, List<Problem> problems)
    {
        if (row.IsBroken)
            return;
        var ids = column.IsList ? row.List(column.Name) : [row.Text(column.Name)];
        foreach (var id in ids)
        {
            if (id.Length > 0 && !target.ById.ContainsKey(id))
                problems.Add(Broken(row, column.Name, id, target));
        }
    }
}
