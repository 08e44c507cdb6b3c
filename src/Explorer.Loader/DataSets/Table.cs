using Explorer.Loader.DataSets.Schema;

namespace Explorer.Loader.DataSets;

/// <summary>A table as read.</summary>
internal sealed class Table(TableSchema schema)
{
    public TableSchema Schema { get; } = schema;

    public List<TableRow> Rows { get; } = [];

    /// <summary>Whether the file was there with all its columns; what refers to a table that was not is not checked.</summary>
    public bool IsComplete { get; set; }

    /// <summary>The rows by id, the first of each; empty for tables without ids.</summary>
    public Dictionary<string, TableRow> ById { get; } = new(StringComparer.Ordinal);

    /// <summary>The columns that the header has.</summary>
    public bool[] HasColumn { get; } = new bool[schema.Columns.Length];
}
