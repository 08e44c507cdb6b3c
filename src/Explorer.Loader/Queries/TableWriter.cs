using Explorer.Connections;
using Spectre.Console;

namespace Explorer.Loader.Queries;

/// <summary>A table for reading, with the number of rows under it.</summary>
internal sealed class TableWriter : IRecordWriter
{
    public bool Streams => false;

    public async Task WriteAsync(IRecordCursor cursor, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in cursor.Columns)
        {
            table.AddColumn(new TableColumn(new Text(column)));
        }
        var rows = 0;
        await foreach (var record in cursor.ReadAsync(cancellationToken))
        {
            table.AddRow(record.Select(value => new Text(ReadableText.Of(value))));
            rows++;
        }

        if (cursor.Columns.Count > 0)
        {
            surroundings.Tables().Write(table);
        }
        surroundings.Out.WriteLine(rows == 1 ? "1 row" : $"{rows} rows");
    }
}
