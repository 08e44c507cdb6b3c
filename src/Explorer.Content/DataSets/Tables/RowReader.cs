using Explorer.Content.DataSets.Characters;
using Explorer.Content.DataSets.Csv;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;

namespace Explorer.Content.DataSets.Tables;

/// <summary>Puts the cells of each row into the columns of the schema, and says what does not fit.</summary>
/// <param name="table">The table.</param>
/// <param name="header">The cells of the header.</param>
/// <param name="places">For each column of the schema, its position in the file; -1 if the file lacks it.</param>
/// <param name="separator">What stands between the cells.</param>
/// <param name="problems">Takes up what is wrong.</param>
internal sealed class RowReader(Table table, List<Cell> header, int[] places, char separator, List<Problem> problems)
{
    private static readonly (char Separator, string Words)[] Separators = [(',', "commas"), (';', "semicolons"), ('\t', "tabs")];

    private readonly TableSchema _schema = table.Schema;
    private readonly int _width = WidthOf(header);
    private readonly HashSet<int> _nameless = [];

    /// <summary>Reads a row; null if it has no value.</summary>
    /// <param name="cells">Its cells.</param>
    /// <param name="isBroken">Whether its quotes are, which has been said already.</param>
    public TableRow? Read(List<Cell> cells, bool isBroken)
    {
        if (cells.TrueForAll(cell => CellText.IsBlank(cell.Text)))
        {
            if (cells.Count > 1)
            {
                table.Remarks.Add(RemarkKind.EmptyRows, $"passed over line {cells[0].Line}, which has no values", "lines");
            }
            return null;
        }

        if (IsHeader(cells))
        {
            const string Message = "The header stands here again, as where two files were joined.";
            problems.Add(
                new Problem(ProblemKind.NoHeader, _schema.File, cells[0].Line, cells[0].Column, null, Message, "Remove this line.")
            );
            return null;
        }

        isBroken = isBroken || !Fits(cells);
        // Of a row in one piece nobody knows the id.
        table.IsComplete &= !isBroken || cells.Count > 1;
        var end = new Cell("", cells[0].Line, cells[^1].Column);
        var inOrder = new Cell[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            inOrder[i] =
                places[i] < 0 ? end with { Text = _schema.Columns[i].WhenAbsent }
                : places[i] >= cells.Count ? end
                : isBroken ? cells[places[i]]
                : Trimmed(cells[places[i]]);
        }
        return new TableRow(table, inOrder) { IsBroken = isBroken };
    }

    private static int WidthOf(List<Cell> header) => header.FindLastIndex(cell => !CellText.IsBlank(cell.Text)) + 1;

    private Cell Trimmed(Cell cell)
    {
        var text = CellText.Trim(cell.Text);
        if (ReferenceEquals(text, cell.Text))
        {
            return cell;
        }
        table.Remarks.Add(RemarkKind.Spaces, $"read the cell at {cell.Line}:{cell.Column} without the spaces round it", "cells");
        return cell with { Text = text };
    }

    private bool IsHeader(List<Cell> cells)
    {
        if (cells.Count != header.Count)
        {
            return false;
        }
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Text != header[i].Text)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether there are as many cells as columns, but for empty ones.</summary>
    private bool Fits(List<Cell> cells)
    {
        // One cell too many, though empty at the end, is a comma in a text whose quotes are lost.
        if (cells.Count > header.Count)
        {
            problems.Add(TooMany(cells));
            return false;
        }

        var fits = true;
        for (var i = 0; i < cells.Count; i++)
        {
            var isNamed = i < _width && !CellText.IsBlank(header[i].Text);
            if (isNamed || CellText.IsBlank(cells[i].Text))
            {
                continue;
            }
            ReportNameless(i, cells[i]);
            fits = false;
        }

        if (fits && cells.Count > _width)
        {
            table.Remarks.Add(RemarkKind.EmptyColumns, "read without the empty columns at its end");
        }
        return cells.Count >= _width ? fits : MayBeShort(cells);
    }

    /// <summary>Spreadsheets leave out the separators behind the last value of a row. That is clear where what follows may be empty.</summary>
    private bool MayBeShort(List<Cell> cells)
    {
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] < cells.Count || !_schema.Columns[i].IsRequired)
            {
                continue;
            }
            problems.Add(TooFew(cells));
            return false;
        }

        var line = cells[0].Line;
        table.Remarks.Add(
            RemarkKind.ShortRows,
            $"read line {line}, which ends before the column '{header[cells.Count].Text}', with nothing in the rest",
            "lines"
        );
        return true;
    }

    private void ReportNameless(int column, Cell cell)
    {
        if (!_nameless.Add(column))
        {
            return;
        }
        var place = header[column];
        problems.Add(
            new Problem(
                ProblemKind.UnknownColumn,
                _schema.File,
                place.Line,
                place.Column,
                null,
                $"Column {column + 1} has no name, but line {cell.Line} has the value '{Short(cell.Text)}' in it.",
                "Name the column, or remove its values."
            )
        );
    }

    private Problem TooMany(List<Cell> cells)
    {
        var remedy = "Put cells with commas in quotes, or remove what is too much.";
        if (cells.Find(cell => cell.Text.TrimStart() is ['“' or '„' or '«', ..]) is { Line: > 0 } curly)
        {
            remedy =
                $"A curly quote opens the cell at {curly.Line}:{curly.Column}; write straight ones (\") round cells with commas in them.";
        }
        else if (separator != ',')
        {
            remedy = "Put cells with the separator in quotes, or remove what is too much.";
        }
        return WrongCount(cells, cells[Math.Min(header.Count, cells.Count - 1)], null, remedy);
    }

    private Problem TooFew(List<Cell> cells)
    {
        if (cells.Count == 1)
        {
            if (cells[0].Text is ['<', '<', '<', '<', ..] or ['=', '=', '=', '=', ..] or ['>', '>', '>', '>', ..])
            {
                return WrongCount(
                    cells,
                    cells[0],
                    null,
                    "It is the mark of a conflict of git: choose one of the two versions, and remove the marks."
                );
            }
            foreach (var (other, words) in Separators)
            {
                if (other == separator || cells[0].Text.Count(c => c == other) < header.Count / 2)
                {
                    continue;
                }
                return WrongCount(
                    cells,
                    cells[0],
                    null,
                    $"Its cells are separated by {words}, those of the header are not; use the same everywhere."
                );
            }
        }

        var name = header[cells.Count].Text;
        return WrongCount(cells, cells[0], name, $"Add the cells from '{name}' on, empty ones too.");
    }

    private Problem WrongCount(List<Cell> cells, Cell at, string? name, string remedy) =>
        new(
            ProblemKind.CellCount,
            _schema.File,
            at.Line,
            at.Column,
            name,
            $"The row has {cells.Count} cell{(cells.Count == 1 ? "" : "s")}, the header {header.Count}.",
            remedy
        );

    private static string Short(string text) => text.Length <= 30 ? text : text[..30] + "…";
}
