namespace Explorer.Server.Errors;

/// <summary>Problem details (RFC 9457), the one shape of every error under <c>/api</c>.</summary>
internal static class ProblemReply
{
    /// <summary>A problem.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="title">What kind of problem, in a few words.</param>
    /// <param name="detail">What is wrong here and what to do.</param>
    /// <param name="allowed">What may be asked for instead.</param>
    public static ProblemResult Of(int status, string title, string detail, IReadOnlyList<string>? allowed = null)
    {
        var extensions = allowed is null
            ? null
            : new Dictionary<string, object?>(StringComparer.Ordinal) { ["allowed"] = allowed.ToArray() };
        return new ProblemResult(TypedResults.Problem(detail, statusCode: status, title: title, extensions: extensions));
    }
}
