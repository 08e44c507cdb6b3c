using Explorer.Connections;
using Spectre.Console;

namespace Explorer.Loader.Queries;

/// <summary>A table for reading, with the number of rows under it.</summary>
internal sealed class TableWriter : IRecordWriter
{
    /// <summary>The most rows: its columns are as wide as their widest text, so all of it is held until the last row is known.</summary>
    public const int MostRows = 100_000;

    public bool Streams => false;

    public async Task WriteAsync(IRecordCursor cursor, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in cursor.Columns)
        {
            table.AddColumn(new TableColumn(new Text(column)));
        }
        var rows = 0;
        var areMore = false;
        await foreach (var record in cursor.ReadAsync(cancellationToken))
        {
            if (areMore = rows == MostRows)
            {
                break;
            }
            table.AddRow(record.Select(value => new Text(ReadableText.Of(value))));
            rows++;
        }

        if (cursor.Columns.Count > 0)
        {
            surroundings.Tables().Write(table);
        }
        surroundings.Out.WriteLine(
            areMore ? $"The first {rows} rows; a table shows no more. --format csv or --format json prints all of them."
            : rows == 1 ? "1 row"
            : $"{rows} rows"
        );
    }
}
