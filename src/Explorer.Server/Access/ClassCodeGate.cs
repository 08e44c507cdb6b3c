using Explorer.Server.Errors;
using Explorer.Server.Hosting;
using Explorer.Server.Limits;
using Explorer.Server.Options;
using Explorer.Server.Page;
using Explorer.Server.QueryApi;

namespace Explorer.Server.Access;

/// <summary>
/// Lets in who knows the class code: by a cookie that a small page gives, by the address that the class's QR code leads to, or by a header, a bearer token or a password that programs send. How the server is may be asked by
/// anybody, and what that small page is dressed in lies open.
/// </summary>
internal sealed class ClassCodeGate(ClassCode code, WrongTries tries, PageDocuments documents, WriteToken token, ServerOptions options)
{
    /// <summary>The header in which a program may send the code.</summary>
    public const string Header = "X-Explorer-Code";

    /// <summary>Where a class joins; the code may stand in that address alone.</summary>
    public const string JoinPath = "/join";

    /// <summary>What the code is called there, and in the form.</summary>
    public const string Field = "code";

    private const string Cookie = "explorer-visitor";
    private const int LongestForm = 4096;

    /// <summary>Passes a request on, or asks for the code.</summary>
    public async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (request.Cookies[Cookie] is { } cookie && code.VisitorOf(cookie) is { } visitor)
        {
            Visitor.Set(context, visitor);
            await next(context);
            return;
        }
        if (IsOpen(request))
        {
            await next(context);
            return;
        }

        var isForm = IsForm(request);
        var scanned = isForm ? null : Scanned(request);
        string[] given =
            isForm ? [await FieldAsync(request)]
            : scanned is not null ? [scanned]
            : [.. Credentials.Of(request, Header)];
        if (given.Length > 0 && tries.AreOver(context.Connection.RemoteIpAddress))
        {
            await RefuseAsync(context, StatusCodes.Status429TooManyRequests, SpokenWords.WrongTooOften);
            return;
        }
        // All are looked at, whichever is right.
        var isRight = given.Count(one => code.IsRight(one) | token.Is(one)) > 0;
        if (isRight && (isForm || scanned is not null))
        {
            SignIn(context);
            return;
        }
        if (isRight)
        {
            await next(context);
            return;
        }

        if (given.Length > 0)
        {
            tries.Add(context.Connection.RemoteIpAddress);
        }
        await RefuseAsync(context, StatusCodes.Status401Unauthorized, given.Length > 0 ? SpokenWords.WrongCode : null);
    }

    private static bool IsOpen(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return false;
        }
        var path = request.Path.Value ?? "";
        return path is "/healthz" or "/livez" or "/readyz" || PageDocuments.IsDress(path.TrimStart('/'));
    }

    private static bool IsForm(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && !Refusal.IsOfQueryApi(request) && request.HasFormContentType;

    private static async Task<string> FieldAsync(HttpRequest request)
    {
        if (request.ContentLength is null or > LongestForm)
        {
            return "";
        }
        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        return form[Field].ToString();
    }

    /// <summary>The code in the address that a phone has read from the QR code.</summary>
    private string? Scanned(HttpRequest request) =>
        options.Expose
        && HttpMethods.IsGet(request.Method)
        && request.Path == JoinPath
        && request.Query[Field].ToString() is { Length: > 0 } code
            ? code
            : null;

    private void SignIn(HttpContext context)
    {
        var request = context.Request;
        context.Response.Cookies.Append(
            Cookie,
            code.NewCookie(),
            new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Secure = request.IsHttps,
                Path = request.PathBase.HasValue ? request.PathBase.Value : "/",
            }
        );
        context.Response.Headers.CacheControl = "no-store";
        // The page asks for itself again, wherever a proxy shows it; so no address has to be named.
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        var last = (request.Path.Value ?? "").Split('/')[^1];
        // The code is not kept in the address.
        var query = request.Path == JoinPath ? QueryString.Empty : request.QueryString;
        context.Response.Headers.Location = $"./{Uri.EscapeDataString(last)}{query}";
    }

    private async Task RefuseAsync(HttpContext context, int status, string? wrong)
    {
        var response = context.Response;
        if (status == StatusCodes.Status429TooManyRequests)
        {
            RetryHeader.Set(response, WrongTries.Pause);
        }
        if (WantsPage(context.Request))
        {
            response.StatusCode = status;
            response.Headers.CacheControl = "no-store";
            SecurityHeaders.AllowForm(response);
            var page = documents.ClassCode((context.Request.Path.Value ?? "/").TrimStart('/'), wrong ?? "");
            response.ContentType = page.MediaType;
            response.ContentLength = page.Identity.Length;
            await response.Body.WriteAsync(
                HttpMethods.IsHead(context.Request.Method) ? ReadOnlyMemory<byte>.Empty : page.Identity,
                context.RequestAborted
            );
            return;
        }
        // A browser would ask for a user and a password over our page.
        if (status == StatusCodes.Status401Unauthorized && !context.Request.Headers.ContainsKey("Sec-Fetch-Mode"))
        {
            response.Headers.WWWAuthenticate = "Basic realm=\"Explorer\"";
        }
        var refusal = new Refusal(
            status,
            status == StatusCodes.Status401Unauthorized ? "The class code is asked for" : "Too many wrong codes",
            status == StatusCodes.Status401Unauthorized
                ? "Neo.ClientError.Security.Unauthorized"
                : "Neo.ClientError.Security.AuthenticationRateLimit",
            $"{wrong ?? "This server asks for its class code."} Open its page and type the code, or send it in the header {Header}, or as the password of any user."
        )
        {
            RetryAfter = status == StatusCodes.Status429TooManyRequests ? WrongTries.Pause : null,
        };
        await refusal.SendAsync(context);
    }

    private static bool WantsPage(HttpRequest request) =>
        !Refusal.IsOfQueryApi(request)
        && !request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
