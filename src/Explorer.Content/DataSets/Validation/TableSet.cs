using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;
using Explorer.Content.DataSets.Tables;

namespace Explorer.Content.DataSets.Validation;

/// <summary>All tables of a data set while it is checked.</summary>
internal sealed class TableSet(DataSetInfo? info, Table[] tables, Func<string, string, string, Problem> keyProblem)
{
    /// <summary>The description; null if it is missing or wrong, and then nothing is checked against it.</summary>
    public DataSetInfo? Info { get; } = info;

    /// <summary>A problem with the value of a key of the description: the key, what is wrong, and what to do.</summary>
    public Problem KeyProblem(string key, string message, string remedy) => keyProblem(key, message, remedy);

    /// <summary>What is named of files that are not there.</summary>
    public AbsentFiles Absent { get; } = new();

    public Table[] All { get; } = tables;

    public Table this[TableId id] => All[(int)id];
}
