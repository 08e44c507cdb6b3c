using System.Text.Json;

namespace Explorer.Server.Tests.QueryApi;

/// <summary>An answer of the Query API.</summary>
public sealed record QueryAnswer(int Status, string? MediaType, string Text, HttpResponseMessage Response)
{
    /// <summary>The answer as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>The column names.</summary>
    public IEnumerable<string?> Fields => Json.GetProperty("data").GetProperty("fields").EnumerateArray().Select(name => name.GetString());

    /// <summary>The records as they are written.</summary>
    public string Values => Json.GetProperty("data").GetProperty("values").GetRawText();

    /// <summary>The code of the first error; null if there is none.</summary>
    public string? ErrorCode => Error("code");

    /// <summary>The sentence of the first error; null if there is none.</summary>
    public string? ErrorMessage => Error("message");

    /// <summary>The id of the transaction that stays open.</summary>
    public string TransactionId => Json.GetProperty("transaction").GetProperty("id").GetString()!;

    public static async Task<QueryAnswer> ReadAsync(HttpResponseMessage response) =>
        new(
            (int)response.StatusCode,
            response.Content.Headers.ContentType?.MediaType,
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            response
        );

    private string? Error(string name) => Json.TryGetProperty("errors", out var errors) ? errors[0].GetProperty(name).GetString() : null;
}
