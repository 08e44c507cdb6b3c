namespace Explorer.Loader.Queries;

/// <summary>The formats by name.</summary>
internal static class RecordWriters
{
    public static IRecordWriter Of(string format) =>
        format switch
        {
            "table" => new TableWriter(),
            "json" => new JsonRecordWriter(),
            "csv" => new CsvRecordWriter(),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, message: null),
        };
}
