namespace Explorer.Server.Hosting;

/// <summary>Answers HEAD wherever GET is answered: the same headers, no body.</summary>
internal static class HeadRequests
{
    /// <summary>Lets the endpoints see GET, and keeps their body back.</summary>
    public static void UseHeadRequests(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                if (!HttpMethods.IsHead(context.Request.Method))
                {
                    await next(context);
                    return;
                }

                var body = context.Response.Body;
                context.Request.Method = HttpMethods.Get;
                context.Response.Body = Stream.Null;
                try
                {
                    await next(context);
                }
                finally
                {
                    context.Request.Method = HttpMethods.Head;
                    context.Response.Body = body;
                }
            }
        );
}
