using Explorer.Content.DataSets.Characters;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;
using Explorer.Content.DataSets.Tables;

namespace Explorer.Content.DataSets.Validation;

/// <summary>Every reference points to a row that is there.</summary>
internal static class ReferenceRules
{
    /// <summary>What is said of an id in other letters than the one that is meant.</summary>
    public const string OnlyInCase = " differ in capital letters only.";

    public static void Check(TableSet set, TableRow row, List<Problem> problems)
    {
        foreach (var column in row.Table.Schema.Columns)
        {
            if (column.Type is ColumnType.Reference or ColumnType.References && set[column.Target].IsComplete)
            {
                CheckCell(set, row, column, problems);
            }
        }
    }

    public static Problem Broken(TableRow row, string column, string id, Table target)
    {
        var near = NearName.Find(id, target.Ids);
        if (near is not null && near.Equals(id, StringComparison.OrdinalIgnoreCase))
        {
            return row.Problem(
                ProblemKind.BrokenReference,
                column,
                $"'{id}' and the {target.Schema.Noun} '{near}'{OnlyInCase}",
                $"Write '{near}'."
            );
        }
        var remedy = near is null ? $"Write an id of {target.Schema.File}, or add it there." : $"Did you mean '{near}'?";
        return row.Problem(ProblemKind.BrokenReference, column, $"There is no {target.Schema.Noun} '{id}'.", remedy);
    }

    private static void CheckCell(TableSet set, TableRow row, ColumnSchema column, List<Problem> problems)
    {
        var target = set[column.Target];
        if (row.IsBroken || row.IsSpoilt(column.Name))
        {
            return;
        }
        var ids = column.IsList ? row.List(column.Name) : [row.Text(column.Name)];
        foreach (var id in ids)
        {
            if (id.Length == 0 || target.ById.ContainsKey(id))
            {
                continue;
            }
            if (target.IsAbsent)
            {
                set.Absent.Name(target, id, row, column.Name);
            }
            else
            {
                problems.Add(Broken(row, column.Name, id, target));
            }
        }
    }
}
