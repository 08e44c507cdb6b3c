using Explorer.Connections;
using Explorer.Graph.Values;

namespace Explorer.Loader.Queries;

/// <summary>
/// RFC 4180: a header line, then a line for each record; null is an empty cell, a list or map is JSON. A text that a spreadsheet would take for a formula begins with an apostrophe.
/// </summary>
/// <param name="isRaw">Whether texts are left as they are, for programs that read them exactly.</param>
internal sealed class CsvRecordWriter(bool isRaw) : IRecordWriter
{
    // What begins a formula in one spreadsheet or another, in Eastern Asia also at full width.
    private const string Formula = "=+-@\t\r＝＋－＠";

    private readonly RecordBuffer _json = new();

    public bool Streams => true;

    public async Task WriteAsync(IRecordCursor cursor, Surroundings surroundings, CancellationToken cancellationToken)
    {
        surroundings.Out.Write($"{string.Join(',', cursor.Columns.Select(column => Quote(Safe(column))))}\r\n");
        await foreach (var record in cursor.ReadAsync(cancellationToken))
        {
            surroundings.Out.Write($"{string.Join(',', record.Select(value => Quote(Print(value))))}\r\n");
        }
    }

    private string Print(Value value) =>
        value.Kind switch
        {
            ValueKind.Null => "",
            ValueKind.String => Safe(value.AsString()),
            ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path => _json.TextOf(json =>
                JsonValues.Write(json, value)
            ),
            _ => value.ToString(),
        };

    private string Safe(string text) =>
        !isRaw && text.AsSpan().TrimStart() is [var first, ..] && (Formula.Contains(first) || Formula.Contains(text[0]))
            ? "'" + text
            : text;

    private static string Quote(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
