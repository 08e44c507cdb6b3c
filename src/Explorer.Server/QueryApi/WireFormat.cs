using System.Text.Encodings.Web;
using System.Text.Json;
using Explorer.Connections.Json;
using Explorer.Graph.Values;
using Microsoft.Net.Http.Headers;

namespace Explorer.Server.QueryApi;

/// <summary>How values are written: plainly, or each with its type.</summary>
internal sealed record WireFormat(string MediaType, bool IsTyped)
{
    /// <summary>What a request or an answer may be in; the first is for who accepts anything.</summary>
    public static IReadOnlyList<WireFormat> All { get; } =
    [
        new("application/json", IsTyped: false),
        new("application/vnd.neo4j.query", IsTyped: true),
        new("application/vnd.neo4j.query.v1.0", IsTyped: true),
    ];

    /// <summary>How all answers are written.</summary>
    public static JsonWriterOptions WriterOptions { get; } =
        new()
        {
            // Letters of every script as they are: an answer is never put into HTML, and nosniff keeps it so.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = 4000,
            SkipValidation = true,
        };

    /// <summary>Writes a value.</summary>
    public void Write(Utf8JsonWriter writer, Value value) => LongValues.WriteAtOnce(writer, value, IsTyped);

    /// <summary>Reads an object of values.</summary>
    public MapBuilder ReadMap(ref Utf8JsonReader reader) => IsTyped ? TypedJsonReader.Map(ref reader) : PlainJsonReader.Map(ref reader);

    /// <summary>What the answer to a request is in.</summary>
    /// <exception cref="QueryFailure">It accepts nothing of what there is.</exception>
    public static WireFormat Accepted(HttpRequest request)
    {
        if (request.Headers.Accept.Count == 0)
        {
            return All[0];
        }
        if (MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted))
        {
            foreach (var one in accepted.OrderByDescending(one => one.Quality ?? 1))
            {
                if (one.Quality is not 0 && All.FirstOrDefault(format => Covers(one, format)) is { } format)
                {
                    return format;
                }
            }
        }

        throw QueryFailure.Request(StatusCodes.Status406NotAcceptable, $"Not Acceptable. There is {Names()}.");
    }

    /// <summary>What a request is in. It has to say so: a page of another site can send what says nothing, but no JSON.</summary>
    /// <exception cref="QueryFailure">In nothing of what is read here.</exception>
    public static WireFormat Sent(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var sent)
        && All.FirstOrDefault(format => format.MediaType.Equals(sent.MediaType.Value, StringComparison.OrdinalIgnoreCase)) is { } known
            ? known
            : throw NotSpoken();

    /// <summary>A body is in a media type that is not read here.</summary>
    public static QueryFailure NotSpoken() =>
        QueryFailure.Request(StatusCodes.Status415UnsupportedMediaType, $"Unsupported Media Type. Send a Content-Type: {Names()}.");

    private static bool Covers(MediaTypeHeaderValue accepted, WireFormat format) =>
        accepted.MatchesAllTypes
        || (accepted.MatchesAllSubTypes && accepted.Type.Equals("application", StringComparison.OrdinalIgnoreCase))
        || accepted.MediaType.Equals(format.MediaType, StringComparison.OrdinalIgnoreCase);

    private static string Names() => string.Join(" or ", All.Select(format => format.MediaType));
}
