using Explorer.Connections;

namespace Explorer.Content.Loading.OneTransaction;

/// <summary>Sums up what the load files return: one record with any of the columns added, changed and removed.</summary>
internal sealed class LoadTally
{
    private readonly List<LoadCount> _counts = [];

    /// <summary>Takes up the kind that a file counts, with nothing counted yet.</summary>
    /// <returns>The place of the kind.</returns>
    public int Add(CypherFile file)
    {
        var kind = file.First("counts") ?? file.Title;
        var at = _counts.FindIndex(count => count.Kind == kind);
        if (at >= 0)
        {
            return at;
        }
        _counts.Add(new LoadCount(kind, 0, 0, 0));
        return _counts.Count - 1;
    }

    /// <summary>Adds what a file returned.</summary>
    public async Task AddAsync(CypherFile file, IRecordCursor cursor, CancellationToken cancellationToken)
    {
        var at = Add(file);
        await foreach (var record in cursor.ReadAsync(cancellationToken))
        {
            for (var i = 0; i < record.Count; i++)
            {
                _counts[at] = Add(_counts[at], cursor.Columns[i], record[i].AsInteger());
            }
        }
    }

    public LoadSummary ToSummary() => new(_counts);

    private static LoadCount Add(LoadCount count, string column, long number) =>
        column switch
        {
            "added" => count with { Added = count.Added + number },
            "changed" => count with { Changed = count.Changed + number },
            "removed" => count with { Removed = count.Removed + number },
            _ => count,
        };
}
