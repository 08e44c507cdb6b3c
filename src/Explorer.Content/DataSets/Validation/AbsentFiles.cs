using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Tables;

namespace Explorer.Content.DataSets.Validation;

/// <summary>A data set may do without a file, but not name what would stand in it.</summary>
internal sealed class AbsentFiles
{
    private readonly Dictionary<Table, string> _namedIn = [];

    /// <summary>Remembers the first row that names something of a file that is not there.</summary>
    public void Name(Table target, string id, TableRow row, string column) =>
        _namedIn.TryAdd(target, $"{row.Table.Schema.File}:{row.Line} names '{id}' in its {column}");

    public void Report(List<Problem> problems)
    {
        foreach (var (table, where) in _namedIn)
        {
            problems.Add(
                new Problem(
                    ProblemKind.MissingFile,
                    table.Schema.File,
                    0,
                    0,
                    null,
                    $"The file is missing, but {where}.",
                    $"Add the file with the {table.Schema.Noun}s that are named, or empty those cells."
                )
            );
        }
    }
}
