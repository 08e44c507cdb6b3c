using System.Text.Json;
using Explorer.Connections;
using Explorer.Connections.Json;

namespace Explorer.Server.QueryApi;

/// <summary>Reads the body of a request.</summary>
internal static class QueryBodyReader
{
    // As deep as Neo4j reads.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 1000 };

    // Some clients put it before what they send, and Neo4j passes over it.
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The body of a request, read whole.</summary>
    /// <param name="request">The request.</param>
    /// <param name="limit">The largest body, in bytes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="QueryFailure">It is too large, or it is no such body; the message says what is wrong.</exception>
    public static async Task<QueryBody> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        var bytes = await ReadBytesAsync(request, limit, cancellationToken);
        if (bytes.Length == 0)
        {
            return new QueryBody();
        }
        var format = WireFormat.Sent(request);
        try
        {
            var json = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
            return Read(json.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json, format);
        }
        catch (Exception failure) when (UnreadableJson.IsCauseOf(failure))
        {
            throw QueryFailure.Request(StatusCodes.Status400BadRequest, $"Bad Request. {UnreadableJson.Sentence(failure)}", failure);
        }
    }

    private static async Task<MemoryStream> ReadBytesAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            throw TooLarge(limit);
        }
        var bytes = new MemoryStream((int)(request.ContentLength ?? 0));
        var piece = new byte[16 * 1024];
        while (await request.Body.ReadAsync(piece, cancellationToken) is var count and > 0)
        {
            if (bytes.Length + count > limit)
            {
                throw TooLarge(limit);
            }
            bytes.Write(piece, 0, count);
        }

        return bytes;
    }

    private static QueryFailure TooLarge(int limit) =>
        QueryFailure.Request(
            StatusCodes.Status413PayloadTooLarge,
            $"The body is larger than {limit} bytes. Send the rows in several statements."
        );

    private static QueryBody Read(ReadOnlySpan<byte> json, WireFormat format)
    {
        var reader = new Utf8JsonReader(json, Options);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("The body is no JSON object.");
        }
        var body = new QueryBody();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            try
            {
                body = With(body, name, ref reader, format);
            }
            catch (Exception failure) when (failure is InvalidOperationException or FormatException or OverflowException)
            {
                throw new JsonException($"\"{name}\" cannot be read. {UnreadableJson.Sentence(failure)}", failure);
            }
        }

        reader.Read(); // fails if something stands behind the object
        return body;
    }

    private static QueryBody With(QueryBody body, string name, ref Utf8JsonReader reader, WireFormat format) =>
        name switch
        {
            "statement" => body with { Statement = reader.GetString() },
            "parameters" when reader.TokenType == JsonTokenType.Null => body,
            "parameters" => body with { Parameters = format.ReadMap(ref reader).Build() },
            "accessMode" => body with { AccessMode = Mode(reader.GetString()) },
            "includeCounters" => body with { IncludeCounters = Truth(ref reader) },
            "maxExecutionTime" => body with { MaxExecutionTime = reader.TokenType == JsonTokenType.Null ? null : reader.GetInt64() },
            "bookmarks" => body with { Bookmarks = Texts(ref reader) },
            "impersonatedUser" when reader.TokenType != JsonTokenType.Null => throw new QueryFailure(
                StatusCodes.Status400BadRequest,
                "Neo.ClientError.Statement.ArgumentError",
                "Impersonation is not supported here."
            ),
            "impersonatedUser" => body,
            "txType" => Skipped(body, ref reader),
            _ => throw new JsonException(
                $"\"{name}\" is not known. Known are statement, parameters, accessMode, includeCounters, maxExecutionTime and bookmarks."
            ),
        };

    private static AccessMode Mode(string? text) =>
        text?.ToUpperInvariant() switch
        {
            null or "WRITE" => AccessMode.Write,
            "READ" => AccessMode.Read,
            _ => throw new FormatException($"\"{text}\" is no accessMode. Write READ or WRITE."),
        };

    private static bool Truth(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? bool.Parse(reader.GetString()!) : reader.GetBoolean();

    private static List<string> Texts(ref Utf8JsonReader reader)
    {
        var texts = new List<string>();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return texts;
        }
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("bookmarks is no list.");
        }
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(reader.GetString() ?? "");
        }
        return texts;
    }

    private static QueryBody Skipped(QueryBody body, ref Utf8JsonReader reader)
    {
        reader.Skip();
        return body;
    }
}
