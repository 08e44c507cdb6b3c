using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Explorer.Connections.Json;

namespace Explorer.Connections.Neo4j.Http;

/// <summary>The body of a request to the Query API.</summary>
internal static class QueryRequestBody
{
    /// <summary>The media type that keeps all types.</summary>
    public static readonly MediaTypeHeaderValue MediaType = new("application/vnd.neo4j.query");

    // Nobody looks at a body as a page, so Cyrillic letters need no escapes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a body.</summary>
    /// <param name="statement">The statement; null to begin or end a transaction only.</param>
    /// <param name="mode">Read or write; null inside a transaction, which has said so already.</param>
    /// <param name="bookmarks">What the server must have seen first.</param>
    /// <param name="counters">Whether the answer shall count the changes.</param>
    public static ReadOnlyMemory<byte> Write(Statement? statement, AccessMode? mode, IReadOnlyList<string> bookmarks, bool counters)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            if (statement is not null)
            {
                WriteStatement(writer, statement);
            }
            if (mode is { } known)
            {
                writer.WriteString("accessMode", known == AccessMode.Read ? "READ" : "WRITE");
            }
            if (counters)
            {
                writer.WriteBoolean("includeCounters", value: true);
            }
            if (bookmarks.Count > 0)
            {
                WriteBookmarks(writer, bookmarks);
            }
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void WriteStatement(Utf8JsonWriter writer, Statement statement)
    {
        writer.WriteString("statement", statement.Text);
        if (statement.Parameters.Count == 0)
        {
            return;
        }
        ParameterCheck.Check(statement.Parameters);
        writer.WritePropertyName("parameters");
        TypedJsonWriter.WriteMap(writer, statement.Parameters);
    }

    private static void WriteBookmarks(Utf8JsonWriter writer, IReadOnlyList<string> bookmarks)
    {
        writer.WriteStartArray("bookmarks");
        foreach (var bookmark in bookmarks)
        {
            writer.WriteStringValue(bookmark);
        }
        writer.WriteEndArray();
    }
}
