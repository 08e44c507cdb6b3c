using Explorer.Loader.DataSets.Schema;

namespace Explorer.Loader.DataSets.Validation;

/// <summary>All tables of a data set while it is checked.</summary>
internal sealed class TableSet(DataSetInfo? info, Table[] tables)
{
    /// <summary>The description; null if it is missing or wrong, and then nothing is checked against it.</summary>
    public DataSetInfo? Info { get; } = info;

    public Table[] All { get; } = tables;

    public Table this[TableId id] => All[(int)id];
}
