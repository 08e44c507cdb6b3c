using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Explorer.Connections;

namespace Explorer.Loader.Queries;

/// <summary>An array of objects, one record a line.</summary>
internal sealed class JsonRecordWriter : IRecordWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public bool Streams => true;

    public async Task WriteAsync(IRecordCursor cursor, Surroundings surroundings, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var separator = "";
        surroundings.Out.Write('[');
        await foreach (var record in cursor.ReadAsync(cancellationToken))
        {
            buffer.SetLength(0);
            await using (var json = new Utf8JsonWriter(buffer, Options))
            {
                json.WriteStartObject();
                for (var i = 0; i < record.Count; i++)
                {
                    json.WritePropertyName(cursor.Columns[i]);
                    JsonValues.Write(json, record[i]);
                }

                json.WriteEndObject();
            }

            surroundings.Out.Write($"{separator}\n{Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length)}");
            separator = ",";
        }

        surroundings.Out.WriteLine(separator.Length == 0 ? "]" : "\n]");
    }
}
