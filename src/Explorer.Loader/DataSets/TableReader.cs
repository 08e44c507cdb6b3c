using Explorer.Loader.DataSets.Csv;
using Explorer.Loader.DataSets.Schema;
using Explorer.Loader.DataSets.Validation;

namespace Explorer.Loader.DataSets;

/// <summary>Reads one CSV file into the columns of its schema.</summary>
internal static class TableReader
{
    /// <summary>Reads a table: the rows of a short one at once, those of a long one when they are wanted.</summary>
    public static Table Read(TableSchema schema, FileText text, List<Problem> problems)
    {
        var table = new Table(schema) { Text = text };
        if (schema.IsLong)
        {
            table.Rows = ReadAgain(table, text);
            return table;
        }

        List<TableRow> rows = [.. ReadRows(table, text, problems)];
        table.Rows = rows;
        table.Count = rows.Count;
        return table;
    }

    /// <summary>Reads the rows of a file, one by one. What is wrong with the header is said along with them.</summary>
    public static IEnumerable<TableRow> ReadRows(Table table, FileText text, List<Problem> problems)
    {
        using var open = text.Open();
        var reader = new CsvReader(table.Schema.File, open, problems);
        if (reader.ReadRow() is not { } header)
        {
            var remedy = $"Write the header line: {string.Join(',', Array.ConvertAll(table.Schema.Columns, column => column.Name))}";
            problems.Add(new Problem(ProblemKind.EmptyFile, table.Schema.File, 1, 1, null, "The file is empty.", remedy));
            yield break;
        }

        var places = ReadHeader(table, header, problems);
        while (reader.ReadRow() is { } cells)
            yield return ReadRow(table, header, places, cells, problems);
    }

    /// <summary>The rows of a long table that has been checked, with what their cells mean.</summary>
    private static IEnumerable<TableRow> ReadAgain(Table table, FileText text)
    {
        List<Problem> known = [];
        foreach (var row in ReadRows(table, text, known))
        {
            CellRules.Check(row, known);
            known.Clear();
            yield return row;
        }
    }

    /// <summary>For each column of the schema, its position in the file; -1 if the file lacks it.</summary>
    private static int[] ReadHeader(Table table, List<Cell> header, List<Problem> problems)
    {
        var schema = table.Schema;
        var places = new int[schema.Columns.Length];
        Array.Fill(places, -1);
        for (var i = 0; i < header.Count; i++)
        {
            var cell = header[i];
            var column = schema.IndexOf(cell.Text);
            if (column < 0)
                problems.Add(UnknownColumn(schema, cell));
            else if (places[column] >= 0)
                problems.Add(
                    At(
                        ProblemKind.DuplicateColumn,
                        schema,
                        cell,
                        $"The column '{cell.Text}' is named twice.",
                        "Remove one of the two columns."
                    )
                );
            else
                places[column] = i;
        }

        table.IsComplete = true;
        for (var i = 0; i < places.Length; i++)
        {
            table.HasColumn[i] = places[i] >= 0;
            if (places[i] >= 0 || !schema.Columns[i].IsIndispensable)
                continue;
            var name = schema.Columns[i].Name;
            const string remedy = "Add the column; its cells may not be empty.";
            problems.Add(
                new Problem(
                    ProblemKind.MissingColumn,
                    schema.File,
                    header[0].Line,
                    0,
                    name,
                    $"The header lacks the column '{name}'.",
                    remedy
                )
            );
            table.IsComplete &= schema.Columns[i].Type != ColumnType.Id;
        }

        return places;
    }

    private static TableRow ReadRow(Table table, List<Cell> header, int[] places, List<Cell> cells, List<Problem> problems)
    {
        var isBroken = cells.Count != header.Count;
        if (isBroken)
            problems.Add(WrongCount(table.Schema, header, cells));
        var end = new Cell("", cells[^1].Line, cells[^1].Column);
        var inOrder = new Cell[places.Length];
        for (var i = 0; i < places.Length; i++)
            inOrder[i] =
                places[i] < 0 ? new Cell(table.Schema.Columns[i].WhenAbsent, cells[0].Line, end.Column)
                : places[i] >= cells.Count ? end with { Line = cells[0].Line }
                : cells[places[i]];
        return new TableRow(table, inOrder) { IsBroken = isBroken };
    }

    private static Problem WrongCount(TableSchema schema, List<Cell> header, List<Cell> cells)
    {
        var isShort = cells.Count < header.Count;
        var cell = isShort ? cells[0] : cells[header.Count];
        var name = isShort ? header[cells.Count].Text : null;
        var remedy = isShort
            ? $"Add the cells from '{name}' on, empty ones too."
            : "Put cells with commas in quotes, or remove what is too much.";
        return new Problem(
            ProblemKind.CellCount,
            schema.File,
            cell.Line,
            cell.Column,
            name,
            $"The row has {cells.Count} cells, the header {header.Count}.",
            remedy
        );
    }

    private static Problem UnknownColumn(TableSchema schema, Cell cell)
    {
        var names = Array.ConvertAll(schema.Columns, column => column.Name);
        var near = NearName.Find(cell.Text, names);
        var remedy = near is null ? $"Remove it; the columns are {string.Join(", ", names)}." : $"Did you mean '{near}'?";
        return At(ProblemKind.UnknownColumn, schema, cell, $"The table has no column '{cell.Text}'.", remedy);
    }

    private static Problem At(ProblemKind kind, TableSchema schema, Cell cell, string message, string remedy) =>
        new(kind, schema.File, cell.Line, cell.Column, cell.Text, message, remedy);
}
