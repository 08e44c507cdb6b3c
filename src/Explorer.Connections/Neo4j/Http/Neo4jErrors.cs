using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Explorer.Connections.Neo4j.Http;

/// <summary>Turns the errors that the server reports into the one exception that users of a connection see.</summary>
internal static partial class Neo4jErrors
{
    /// <summary>The first of the reported errors; null if there is none.</summary>
    public static GraphException? Read(HttpTarget target, JsonElement errors)
    {
        if (errors.ValueKind != JsonValueKind.Array || errors.GetArrayLength() == 0)
            return null;
        var (code, message) = (Text(errors[0], "code"), Text(errors[0], "message"));
        return code switch
        {
            StatusCodes.Unauthorized => Refused(target),
            StatusCodes.DatabaseNotFound => new GraphException(
                code,
                $"{target.Server.GetLeftPart(UriPartial.Authority)} has no database \"{target.Database}\". "
                    + "Write its name behind the host, as in http://HOST:7474/neo4j, or into NEO4J_DATABASE."
            ),
            "Neo.ClientError.Request.Invalid" when message.StartsWith("Transaction with Id", StringComparison.Ordinal) =>
                new GraphException(
                    StatusCodes.TransactionClosed,
                    "The server does not know the transaction any more: it took too long, or the server was started anew. Begin another one."
                ),
            _ => Of(code, message),
        };
    }

    /// <summary>What a status without a readable error says.</summary>
    public static GraphException OfStatus(HttpTarget target, HttpStatusCode status) =>
        status switch
        {
            HttpStatusCode.Unauthorized => Refused(target),
            HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed => NoQueryApi(target),
            HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => new GraphException(
                StatusCodes.ServerUnavailable,
                $"{target.Address} is not ready to answer (HTTP status {(int)status}). Try again in a while."
            ),
            _ => new GraphException(
                StatusCodes.UnreadableAnswer,
                $"{target.Address} answers with HTTP status {(int)status} instead of a result. Is it the HTTP address of Neo4j (port 7474, or 7473 for https)?"
            ),
        };

    /// <summary>Whether a failure is that the server knows no such path.</summary>
    public static bool IsNoSuchPath(GraphException failure) =>
        failure.Code == "Neo.ClientError.Request.Invalid" && failure.Message.StartsWith("Not Found", StringComparison.Ordinal);

    /// <summary>The server is too old.</summary>
    public static GraphException NoQueryApi(HttpTarget target) =>
        new(
            StatusCodes.InvalidAddress,
            $"{target.Address} has no Query API. Neo4j has it from version 5.25 on (from 5.19 with QUERY_API_ENDPOINTS in server.http_enabled_modules), "
                + "at its HTTP address (port 7474, or 7473 for https)."
        );

    private static GraphException Of(string code, string message)
    {
        var place = Position().Match(message);
        return new GraphException(code, place.Success ? message[..place.Index].TrimEnd() : message)
        {
            Line = place.Success ? int.Parse(place.Groups["line"].ValueSpan, CultureInfo.InvariantCulture) : null,
            Column = place.Success ? int.Parse(place.Groups["column"].ValueSpan, CultureInfo.InvariantCulture) : null,
        };
    }

    private static GraphException Refused(HttpTarget target) =>
        new(
            StatusCodes.Unauthorized,
            target.Authorization is null
                ? $"{target.Address} asks for a user name and a password. Set NEO4J_USERNAME and NEO4J_PASSWORD."
                : $"{target.Address} refuses this user name or password. Check NEO4J_USERNAME and NEO4J_PASSWORD, or what the address says."
        );

    private static string Text(JsonElement error, string name) => error.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";

    // Behind the place the server repeats the line of the text; who asked has it.
    [GeneratedRegex(
        @"\(line (?<line>\d+), column (?<column>\d+) \(offset: \d+\)\)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Position();
}
