using Explorer.Loader.DataSets.Schema;

namespace Explorer.Loader.DataSets.Validation;

/// <summary>All tables of a data set while it is checked.</summary>
internal sealed class TableSet(DataSetInfo? info, Table[] tables, DataSetInfoReader description)
{
    /// <summary>The description; null if it is missing or wrong, and then nothing is checked against it.</summary>
    public DataSetInfo? Info { get; } = info;

    /// <summary>Knows where each key of the description stands.</summary>
    public DataSetInfoReader Description { get; } = description;

    /// <summary>What is named of files that are not there.</summary>
    public AbsentFiles Absent { get; } = new();

    public Table[] All { get; } = tables;

    public Table this[TableId id] => All[(int)id];
}
