using Explorer.Content.DataSets.Characters;
using Explorer.Content.DataSets.Csv;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;

namespace Explorer.Content.DataSets.Tables;

/// <summary>Finds the columns of a table in the header of its file.</summary>
internal sealed class HeaderReader(Table table, List<Cell> header, List<Problem> problems)
{
    private readonly TableSchema _schema = table.Schema;
    private readonly List<string> _rewritten = [];
    private readonly HashSet<string> _meant = [];

    /// <summary>For each column of the schema, its position in the file; -1 if the file lacks it.</summary>
    public int[] Read()
    {
        var places = new int[_schema.Columns.Length];
        Array.Fill(places, -1);
        for (var i = 0; i < header.Count; i++)
        {
            // A column without a name is one only if it has values: the rows will tell.
            if (CellText.Trim(header[i].Text).Length > 0)
            {
                Place(header[i], i, places);
            }
        }

        if (_rewritten.Count > 0)
        {
            table.Remarks.Add(RemarkKind.Names, $"read the columns {string.Join(", ", _rewritten)}");
        }
        for (var i = 0; i < places.Length; i++)
        {
            table.HasColumn[i] = places[i] >= 0;
        }
        var lacking = _schema.Columns.Where((column, i) => column.IsIndispensable && places[i] < 0).ToList();
        table.IsComplete = !lacking.Exists(column => column.Type == ColumnType.Id);
        ReportLacking([.. lacking.Select(column => column.Name).Where(name => !_meant.Contains(name))]);
        return places;
    }

    private void Place(Cell cell, int at, int[] places)
    {
        var name = CellText.Trim(cell.Text);
        var column = _schema.IndexOfAlike(name);
        if (column < 0)
        {
            Unknown(cell, name);
            return;
        }

        var known = _schema.Columns[column].Name;
        if (places[column] >= 0)
        {
            Report(ProblemKind.DuplicateColumn, cell, name, $"The column '{known}' is named twice.", "Remove one of the two columns.");
            return;
        }

        places[column] = at;
        if (name != known)
        {
            _rewritten.Add($"'{name}' as {known}");
        }
    }

    private void Unknown(Cell cell, string name)
    {
        var names = Array.ConvertAll(_schema.Columns, column => column.Name);
        var plain = OddCharacter.Plain(name);
        var column = _schema.IndexOfAlike(plain);
        var near = column >= 0 ? names[column] : NearName.Find(name, names);
        if (near is not null)
        {
            _meant.Add(near);
        }
        // Where the encoding is not known, that has been said.
        if (table.Text is { IsGuess: true } && OddCharacter.First(name) is not null)
        {
            return;
        }
        if (column >= 0 && OddCharacter.First(name) is { } odd)
        {
            Report(ProblemKind.LookAlike, cell, name, $"'{name}' only looks right: {odd.Words}.", $"Write '{near}'.");
        }
        else
        {
            Report(
                ProblemKind.UnknownColumn,
                cell,
                name,
                $"The table has no column '{name}'.",
                near is null ? $"Remove it; the columns are {string.Join(", ", names)}." : $"Did you mean '{near}'?"
            );
        }
    }

    private void ReportLacking(string[] names)
    {
        if (names.Length == 0)
        {
            return;
        }
        var (message, remedy) =
            names.Length == 1
                ? ($"The header lacks the column '{names[0]}'.", "Add the column; its cells may not be empty.")
                : ($"The header lacks the columns {string.Join(", ", names)}.", "Add the columns; their cells may not be empty.");
        problems.Add(new Problem(ProblemKind.MissingColumn, _schema.File, header[0].Line, 0, names[0], message, remedy));
    }

    private void Report(ProblemKind kind, Cell cell, string name, string message, string remedy) =>
        problems.Add(new Problem(kind, _schema.File, cell.Line, cell.Column, name, message, remedy));
}
