using Explorer.Connections;

namespace Explorer.Loader.Queries;

/// <summary>An array of objects, one record a line.</summary>
internal sealed class JsonRecordWriter : IRecordWriter
{
    public bool Streams => true;

    public async Task WriteAsync(IRecordCursor cursor, Surroundings surroundings, CancellationToken cancellationToken)
    {
        using var buffer = new RecordBuffer();
        var separator = "";
        surroundings.Out.Write('[');
        await foreach (var record in cursor.ReadAsync(cancellationToken))
        {
            var text = buffer.TextOf(json =>
            {
                json.WriteStartObject();
                for (var i = 0; i < record.Count; i++)
                {
                    json.WritePropertyName(cursor.Columns[i]);
                    JsonValues.Write(json, record[i]);
                }

                json.WriteEndObject();
            });
            surroundings.Out.Write($"{separator}\n{text}");
            separator = ",";
        }

        surroundings.Out.WriteLine(separator.Length == 0 ? "]" : "\n]");
    }
}
