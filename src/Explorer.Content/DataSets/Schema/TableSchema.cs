using Explorer.Content.DataSets.Characters;

namespace Explorer.Content.DataSets.Schema;

/// <summary>A table of a data set: one CSV file.</summary>
internal sealed class TableSchema(TableId id, string noun, params ColumnSchema[] columns)
{
    /// <summary>Which table.</summary>
    public TableId Id { get; } = id;

    /// <summary>The name: that of the file without its extension.</summary>
    public string Name { get; } = id.ToString().ToLowerInvariant();

    /// <summary>What one row is, for messages: "person", "tie".</summary>
    public string Noun { get; } = noun;

    /// <summary>The file.</summary>
    public string File => Name + ".csv";

    /// <summary>Whether every data set has the file.</summary>
    public bool IsIndispensable { get; } = id is TableId.People or TableId.Relationships;

    /// <summary>Whether the table may be so long that its rows are not kept in memory. Nothing refers to its rows but claims.</summary>
    public bool IsLong { get; } = id is TableId.Relationships or TableId.Memberships;

    /// <summary>The columns, in the order in which they are written.</summary>
    public ColumnSchema[] Columns { get; } = columns;

    /// <summary>The position of the column that a name in a header means, though it has other case, spaces or hyphens; -1 if there is none.</summary>
    public int IndexOfAlike(string name)
    {
        for (var i = 0; i < Columns.Length; i++)
        {
            if (Alike.Are(Columns[i].Name, name))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The position of a column; -1 if there is none of that name.</summary>
    public int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Length; i++)
        {
            if (Columns[i].Name == column)
            {
                return i;
            }
        }

        return -1;
    }
}
