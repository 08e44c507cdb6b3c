using Explorer.Content.DataSets.Csv;
using Explorer.Content.DataSets.Findings;
using Explorer.History.Dates;

namespace Explorer.Content.DataSets.Tables;

/// <summary>A row of a table: its cells in the order of the schema, with what they mean once they have been checked.</summary>
internal sealed class TableRow(Table table, Cell[] cells)
{
    private readonly object?[] _values = new object?[cells.Length];
    private ulong _spoilt;

    public Table Table { get; } = table;

    public Cell[] Cells { get; } = cells;

    /// <summary>The line on which it starts.</summary>
    public int Line => Cells[0].Line;

    /// <summary>A row with too many or too few cells: its id counts, nothing else.</summary>
    public bool IsBroken { get; init; }

    public Cell Cell(string column) => Cells[Index(column)];

    public string Text(string column) => Cells[Index(column)].Text;

    /// <summary>The date; null if the cell is empty or is no date.</summary>
    public EdtfDate? Date(string column) => _values[Index(column)] as EdtfDate;

    /// <summary>The whole number; null if the cell is empty or is none.</summary>
    public long? Integer(string column) => _values[Index(column)] as long?;

    /// <summary>The values of a list; empty if the cell is.</summary>
    public string[] List(string column) => _values[Index(column)] as string[] ?? [];

    /// <summary>What the cell means: a date, a long, a double, an array of texts; null for texts and for what is empty or wrong.</summary>
    public object? Value(int index) => _values[index];

    public void Keep(int index, object value) => _values[index] = value;

    /// <summary>Marks a cell of which something wrong has been said.</summary>
    public void Spoil(int index) => _spoilt |= 1UL << index;

    /// <summary>Whether something wrong has been said of a cell, so that it is not looked up.</summary>
    public bool IsSpoilt(string column) => (_spoilt & (1UL << Index(column))) != 0;

    public Problem Problem(ProblemKind kind, string column, string message, string remedy)
    {
        var cell = Cell(column);
        return new Problem(kind, Table.Schema.File, cell.Line, cell.Column, column, message, remedy);
    }

    private int Index(string column) => Table.Schema.IndexOf(column);
}
