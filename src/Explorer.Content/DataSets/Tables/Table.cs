using System.Diagnostics.CodeAnalysis;
using Explorer.Content.DataSets.Csv;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;
using Explorer.History.Dates;

namespace Explorer.Content.DataSets.Tables;

/// <summary>A table as read. The rows of a short one are kept; those of a long one are read from its file each time they are wanted.</summary>
internal sealed class Table(TableSchema schema, Remarks remarks)
{
    // The dates of a data set repeat; so many different ones take a few megabytes.
    private const int MostDates = 10_000;

    private readonly Dictionary<string, EdtfDate> _dates = new(StringComparer.Ordinal);

    public TableSchema Schema { get; } = schema;

    /// <summary>What the file is forgiven.</summary>
    public Remarks Remarks { get; } = remarks;

    /// <summary>The rows; of a sound data set with what their cells mean.</summary>
    public IEnumerable<TableRow> Rows { get; set; } = [];

    /// <summary>The text that it is read from; null if there is no file.</summary>
    public FileText? Text { get; init; }

    /// <summary>How many rows there are; of a long table known when it has been checked.</summary>
    public int Count { get; set; }

    /// <summary>Whether the data set does without the file.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>Whether each row that has a column for sources names at least one: so it is if the data set has any.</summary>
    public bool NeedsSources { get; set; } = true;

    /// <summary>Whether the file was there with all its columns; what refers to a table that was not is not checked.</summary>
    public bool IsComplete { get; set; }

    /// <summary>The rows by id, the first of each; of a long table only those that claims name. Empty for tables without ids.</summary>
    public Dictionary<string, TableRow> ById { get; } = new(StringComparer.Ordinal);

    /// <summary>The ids of a long table.</summary>
    public CompactIds LongIds { get; } = new();

    /// <summary>All ids.</summary>
    public IEnumerable<string> Ids => Schema.IsLong ? LongIds.All : ById.Keys;

    /// <summary>The columns that the header has.</summary>
    public bool[] HasColumn { get; } = new bool[schema.Columns.Length];

    /// <summary>Reads a date, or gives the equal one that was read before.</summary>
    public bool TryParseDate(string text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out EdtfError? error)
    {
        error = null;
        if (_dates.TryGetValue(text, out date))
        {
            return true;
        }
        if (!EdtfDate.TryParse(text, out date, out error))
        {
            return false;
        }
        if (_dates.Count < MostDates)
        {
            _dates.Add(text, date);
        }
        return true;
    }
}
