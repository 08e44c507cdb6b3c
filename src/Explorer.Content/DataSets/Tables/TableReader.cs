using Explorer.Content.DataSets.Characters;
using Explorer.Content.DataSets.Csv;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;

namespace Explorer.Content.DataSets.Tables;

/// <summary>Reads the rows of one CSV file into the columns of its schema.</summary>
internal static class TableReader
{
    /// <summary>Reads the rows of a file, one by one. What is wrong with the header is said along with them.</summary>
    public static IEnumerable<TableRow> ReadRows(Table table, FileText text, List<Problem> problems)
    {
        var format = TableFormat.Find(table.Schema, text);
        using var open = text.Open();
        var reader = new CsvReader(table.Schema.File, open, problems, format.Separator);
        for (var i = 0; i < format.LinesBefore; i++)
        {
            NextRow(reader);
        }
        var header = format.ColumnsKnown == 0 ? null : NextRow(reader);
        if (header is null || (header.Count == 1 && format.ColumnsKnown > 1))
        {
            problems.Add(Headless(table.Schema, format));
            yield break;
        }

        if (OtherTable(table.Schema, header) is { } other)
        {
            problems.Add(other);
            yield break;
        }

        if (format.SeparatorWords is { } words)
        {
            table.Remarks.Add(RemarkKind.Separator, $"read with {words} between the columns");
        }
        var rows = new RowReader(table, header, new HeaderReader(table, header, problems).Read(), format.Separator, problems);
        var count = 0;
        while (reader.ReadRow() is { } cells)
        {
            if (rows.Read(cells, reader.IsRowBroken) is not { } row)
            {
                continue;
            }
            count++;
            yield return row;
        }

        if (reader.LineEnds.Words is { } ends)
        {
            table.Remarks.Add(RemarkKind.LineEnds, ends);
        }
        if (count == 0)
        {
            ReportNoRows(table, header[0].Line, problems);
        }
    }

    /// <summary>The next row that is not a line of spaces.</summary>
    private static List<Cell>? NextRow(CsvReader reader)
    {
        while (reader.ReadRow() is { } row)
        {
            if (row.Exists(cell => !CellText.IsBlank(cell.Text)))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>What is wrong with a file whose first line names no column.</summary>
    private static Problem Headless(TableSchema schema, TableFormat format)
    {
        var remedy = $"Write the header line: {string.Join(',', Array.ConvertAll(schema.Columns, column => column.Name))}";
        if (format.FirstLine.Length == 0)
        {
            return new Problem(ProblemKind.EmptyFile, schema.File, 1, 1, null, "The file is empty.", remedy);
        }
        var line = 1 + format.LinesBefore;
        if (format.ColumnsKnown > 0)
        {
            return new Problem(
                ProblemKind.NoHeader,
                schema.File,
                line,
                1,
                null,
                "Each line is one cell in quotes: a spreadsheet opened the file without separating its columns, and saved it so.",
                "Open the file anew by 'Data, From Text/CSV' (or Import) with its separator, and save it again."
            );
        }
        var message = "The first line names no column of the table, so nothing in the file was read.";
        if (format.HeaderLine > 0)
        {
            (message, remedy) = (
                $"The header stands only in line {format.HeaderLine}, so nothing in the file was read.",
                "Remove what stands above it."
            );
        }
        return new Problem(ProblemKind.NoHeader, schema.File, line, 1, null, message, remedy);
    }

    /// <summary>A file that holds another table than its name says.</summary>
    private static Problem? OtherTable(TableSchema schema, List<Cell> header)
    {
        if (IsOf(schema, header))
        {
            return null;
        }
        var known = header.FindAll(cell => cell.Text.Length > 0);
        var other = Array.Find(
            DataSetSchema.Tables,
            table => IsOf(table, header) && known.TrueForAll(cell => table.IndexOfAlike(cell.Text) >= 0) && table != schema
        );
        return other is null
            ? null
            : new Problem(
                ProblemKind.NoHeader,
                schema.File,
                header[0].Line,
                0,
                null,
                $"The columns are those of {other.File}, so nothing in the file was read.",
                $"Put the table with the columns {string.Join(", ", schema.Columns.Where(column => column.IsIndispensable).Select(column => column.Name))} here."
            );
    }

    /// <summary>Whether a header has all the columns that a table cannot do without.</summary>
    private static bool IsOf(TableSchema schema, List<Cell> header) =>
        Array.TrueForAll(
            schema.Columns,
            column =>
                !column.IsIndispensable
                || header.Exists(cell => schema.IndexOfAlike(cell.Text) is var at and >= 0 && schema.Columns[at] == column)
        );

    private static void ReportNoRows(Table table, int line, List<Problem> problems)
    {
        if (!table.Schema.IsIndispensable)
        {
            return;
        }
        if (table.Schema.Id == TableId.Relationships)
        {
            table.Remarks.Add(RemarkKind.NoRows, $"has a header and no {table.Schema.Noun}");
            return;
        }

        table.IsComplete = false;
        problems.Add(
            new Problem(
                ProblemKind.EmptyFile,
                table.Schema.File,
                line,
                0,
                null,
                "The file has a header and no rows.",
                $"Write one row for each {table.Schema.Noun}."
            )
        );
    }
}
