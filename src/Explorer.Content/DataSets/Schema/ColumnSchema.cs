namespace Explorer.Content.DataSets.Schema;

/// <summary>A column of a table.</summary>
internal sealed class ColumnSchema(string name, ColumnType type)
{
    /// <summary>The name in the header.</summary>
    public string Name { get; } = name;

    /// <summary>What its cells hold.</summary>
    public ColumnType Type { get; } = type;

    /// <summary>Whether every row needs a value, where the header has the column.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the header must have the column: without it the rows would mean nothing.</summary>
    public bool IsIndispensable { get; init; }

    /// <summary>What every row has where the header lacks the column; empty for nothing.</summary>
    public string WhenAbsent { get; init; } = "";

    /// <summary>The longest text, in characters.</summary>
    public int MaxLength { get; init; } = int.MaxValue;

    /// <summary>The least number.</summary>
    public double Min { get; init; } = double.MinValue;

    /// <summary>The greatest number.</summary>
    public double Max { get; init; } = double.MaxValue;

    /// <summary>The words allowed.</summary>
    public string[] Words { get; init; } = [];

    /// <summary>The table that references point to.</summary>
    public TableId Target { get; init; }

    /// <summary>The name of the property in the graph; by default the column's name in camel case.</summary>
    public string Property { get; init; } = CamelCase(name);

    /// <summary>Whether the cells are lists.</summary>
    public bool IsList => Type is ColumnType.TextList or ColumnType.References;

    private static string CamelCase(string column)
    {
        var underscore = column.IndexOf('_', StringComparison.Ordinal);
        return underscore < 0
            ? column
            : CamelCase($"{column[..underscore]}{char.ToUpperInvariant(column[underscore + 1])}{column[(underscore + 2)..]}");
    }
}
