using System.Net;
using System.Text.Json;

namespace Explorer.Connections.Neo4j.Http;

/// <summary>What the Query API says instead of a result.</summary>
internal static class HttpErrors
{
    /// <summary>The first of the reported errors; null if there is none.</summary>
    public static GraphException? Read(HttpTarget target, JsonElement errors) =>
        errors.ValueKind != JsonValueKind.Array || errors.GetArrayLength() == 0
            ? null
            : Neo4jErrors.Of(target.Target, Text(errors[0], "code"), Text(errors[0], "message"));

    /// <summary>What a status without a readable error says.</summary>
    public static GraphException OfStatus(HttpTarget target, HttpStatusCode status) =>
        status switch
        {
            HttpStatusCode.Unauthorized => Neo4jErrors.Refused(target.Target),
            HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed => NoQueryApi(target),
            HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => new GraphException(
                GraphStatusCodes.ServerUnavailable,
                $"{target.Address} is not ready to answer (HTTP status {(int)status}). Try again in a while."
            ),
            _ => new GraphException(
                GraphStatusCodes.UnreadableAnswer,
                $"{target.Address} answers with HTTP status {(int)status} instead of a result. Is it the HTTP address of Neo4j (port 7474, or 7473 for https)?"
            ),
        };

    /// <summary>Whether a failure is that the server knows no such path.</summary>
    public static bool IsNoSuchPath(GraphException failure) =>
        failure.Code == "Neo.ClientError.Request.Invalid" && failure.Message.StartsWith("Not Found", StringComparison.Ordinal);

    /// <summary>The server is too old.</summary>
    public static GraphException NoQueryApi(HttpTarget target) =>
        new(
            GraphStatusCodes.InvalidAddress,
            $"{target.Address} has no Query API. Neo4j has it from version 5.25 on (from 5.19 with QUERY_API_ENDPOINTS in server.http_enabled_modules), "
                + "at its HTTP address (port 7474, or 7473 for https)."
        );

    private static string Text(JsonElement error, string name) => error.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";
}
