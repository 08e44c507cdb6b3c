using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Explorer.Connections;
using Explorer.Graph.Values;

namespace Explorer.Loader.Queries;

/// <summary>RFC 4180: a header line, then a line for each record; null is an empty cell, a list or map is JSON.</summary>
internal sealed class CsvRecordWriter : IRecordWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task WriteAsync(IRecordCursor cursor, Surroundings surroundings, CancellationToken cancellationToken)
    {
        surroundings.Out.Write($"{string.Join(',', cursor.Columns.Select(Quote))}\r\n");
        await foreach (var record in cursor.ReadAsync(cancellationToken))
        {
            surroundings.Out.Write($"{string.Join(',', record.Select(value => Quote(Print(value))))}\r\n");
        }
    }

    private static string Print(Value value) =>
        value.Kind switch
        {
            ValueKind.Null => "",
            ValueKind.String => value.AsString(),
            ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path => Json(value),
            _ => value.ToString(),
        };

    private static string Json(Value value)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            JsonValues.Write(json, value);
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static string Quote(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
