namespace Explorer.Loader.Queries;

/// <summary>The formats by name.</summary>
internal static class RecordWriters
{
    /// <summary>The writer of a format.</summary>
    /// <param name="format">table, json or csv.</param>
    /// <param name="isRaw">Whether CSV leaves texts as they are.</param>
    public static IRecordWriter Of(string format, bool isRaw = false) =>
        format switch
        {
            "table" => new TableWriter(),
            "json" => new JsonRecordWriter(),
            "csv" => new CsvRecordWriter(isRaw),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, message: null),
        };
}
