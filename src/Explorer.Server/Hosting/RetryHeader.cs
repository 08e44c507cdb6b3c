using System.Globalization;

namespace Explorer.Server.Hosting;

/// <summary>Says when to ask again.</summary>
internal static class RetryHeader
{
    /// <summary>Sets <c>Retry-After</c>, in whole seconds and at least one.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="after">When; null leaves the header out.</param>
    public static void Set(HttpResponse response, TimeSpan? after)
    {
        if (after is { } time)
        {
            response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(time.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }
    }
}
