using Explorer.Content.DataSets.Csv;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;
using Explorer.Content.DataSets.Tables;
using Explorer.Content.DataSets.Validation;

namespace Explorer.Content.DataSets;

/// <summary>Opens the table that a file holds.</summary>
internal static class TableSource
{
    /// <summary>Reads a table: the rows of a short one at once, those of a long one when they are wanted.</summary>
    public static Table Read(TableSchema schema, FileText text, Remarks remarks, List<Problem> problems)
    {
        var table = new Table(schema, remarks) { Text = text };
        if (schema.IsLong)
        {
            table.Rows = ReadAgain(table, text);
            return table;
        }

        List<TableRow> rows = [.. TableReader.ReadRows(table, text, problems)];
        table.Rows = rows;
        table.Count = rows.Count;
        return table;
    }

    /// <summary>The rows of a long table that has been checked, with what their cells mean.</summary>
    private static IEnumerable<TableRow> ReadAgain(Table table, FileText text)
    {
        List<Problem> known = [];
        foreach (var row in TableReader.ReadRows(table, text, known))
        {
            CellRules.Check(row, known);
            known.Clear();
            yield return row;
        }
    }
}
