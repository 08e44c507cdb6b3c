using Microsoft.AspNetCore.Http.HttpResults;

namespace Explorer.Server.Errors;

/// <summary>A problem, which names the request when it is sent.</summary>
internal sealed class ProblemResult(ProblemHttpResult problem) : IResult
{
    /// <summary>The HTTP status.</summary>
    public int StatusCode => problem.StatusCode;

    /// <summary>What is wrong, and what to do.</summary>
    public string Detail => problem.ProblemDetails.Detail ?? "";

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        problem.ProblemDetails.Extensions["requestId"] = httpContext.TraceIdentifier;
        return problem.ExecuteAsync(httpContext);
    }
}
