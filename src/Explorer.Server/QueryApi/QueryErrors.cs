using System.Text.Json;
using Explorer.Server.Graphs;
using Explorer.Server.Hosting;

namespace Explorer.Server.QueryApi;

/// <summary>Failures in the shape that Neo4j gives them: <c>{"errors":[{"code": …, "message": …}]}</c>.</summary>
internal static class QueryErrors
{
    /// <summary>Answers with a failure.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="failure">The failure.</param>
    /// <param name="format">What the client wants; null where that is not known.</param>
    public static async Task SendAsync(HttpResponse response, QueryFailure failure, WireFormat? format = null)
    {
        using var buffer = new MemoryStream();
        await using (var writer = new Utf8JsonWriter(buffer, WireFormat.WriterOptions))
        {
            writer.WriteStartObject();
            Write(writer, failure);
            writer.WriteEndObject();
        }

        response.StatusCode = failure.Status;
        response.ContentType = (format ?? WireFormat.All[0]).MediaType;
        response.ContentLength = buffer.Length;
        response.Headers.CacheControl = "no-store";
        if (failure.Status == StatusCodes.Status503ServiceUnavailable)
        {
            RetryHeader.Set(response, GraphPatience.RetryAfter);
        }
        RetryHeader.Set(response, failure.RetryAfter);
        await response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
    }

    /// <summary>Writes the errors of an answer.</summary>
    public static void Write(Utf8JsonWriter writer, QueryFailure failure)
    {
        writer.WriteStartArray("errors");
        writer.WriteStartObject();
        writer.WriteString("code", failure.Code);
        writer.WriteString("message", failure.Message);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
