using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;
using Explorer.Content.DataSets.Tables;
using Explorer.Content.DataSets.Validation.Cells;

namespace Explorer.Content.DataSets.Validation;

/// <summary>Checks each cell by itself and keeps what it means: a class for each type of column.</summary>
internal static class CellRules
{
    private const string Sources = "sources";

    public static void Check(TableRow row, List<Problem> problems)
    {
        var columns = row.Table.Schema.Columns;
        for (var i = 0; i < columns.Length && !row.IsBroken; i++)
        {
            if (!row.Table.HasColumn[i] && columns[i].WhenAbsent.Length == 0)
            {
                continue;
            }
            var cell = new CheckedCell(row, i, problems);
            if (cell.Text.Length == 0)
            {
                CheckEmpty(cell);
            }
            else if (!TextCells.IsWrong(cell))
            {
                CheckMeaning(cell);
            }
        }
    }

    private static void CheckMeaning(CheckedCell cell)
    {
        switch (cell.Column.Type)
        {
            case ColumnType.Id:
                IdCells.Check(cell);
                break;
            case ColumnType.Reference:
                IdCells.CheckReference(cell);
                break;
            case ColumnType.References or ColumnType.TextList:
                ListCells.Check(cell);
                break;
            case ColumnType.About:
                ListCells.CheckAbout(cell);
                break;
            case ColumnType.Date:
                DateCells.Check(cell);
                break;
            case ColumnType.Integer:
                NumberCells.CheckInteger(cell);
                break;
            case ColumnType.Number:
                NumberCells.CheckNumber(cell);
                break;
            case ColumnType.Word:
                WordCells.Check(cell);
                break;
            case ColumnType.Address:
                AddressCells.Check(cell);
                break;
            case ColumnType.Colour:
                ColourCells.Check(cell);
                break;
            default:
                TextCells.Check(cell);
                break;
        }
    }

    private static void CheckEmpty(CheckedCell cell)
    {
        var noun = cell.Row.Table.Schema.Noun;
        if (!cell.Column.IsRequired)
        {
            return;
        }
        if (cell.Column.Name != Sources)
        {
            cell.Report(ProblemKind.EmptyCell, "The cell is empty.", $"Every {noun} needs a value here.");
        }
        else if (cell.Row.Table.NeedsSources)
        {
            cell.Report(ProblemKind.MissingSource, $"This {noun} has no source.", "Write at least one id of sources.csv.");
        }
    }
}
