using System.Net;
using System.Runtime.CompilerServices;
using System.Threading.RateLimiting;
using Explorer.Server.Access;
using Explorer.Server.Errors;
using Explorer.Server.Hosting;
using Explorer.Server.Limits;
using Explorer.Server.Options;
using Explorer.Server.Page;
using Explorer.Server.QueryApi;
using Explorer.Server.Replies;

namespace Explorer.Server.Class;

/// <summary>The class and its votes, on a server that other machines may reach; on others nothing of it is there, and nothing is loaded for it.</summary>
internal static class ClassRoutes
{
    private const string Root = "/api/class";
    private const string LeaderPath = Root + "/lead";
    private const string PupilPath = Root + "/join";

    private const int LeaderBytes = 128 << 10; // a hundred options with their words
    private const int PupilBytes = 4 << 10;
    private const int Comings = 200; // of one address at once: a class behind one router, and all of it comes back
    private const int ComingsPerSecond = 10;

    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

    /// <summary>Adds what a class needs.</summary>
    public static void AddClass(this WebApplicationBuilder builder, ServerOptions options)
    {
        if (options.Expose)
        {
            Add(builder);
        }
    }

    /// <summary>Looks at who comes to the class.</summary>
    public static void UseClass(this WebApplication app, ServerOptions options)
    {
        if (options.Expose)
        {
            Use(app);
        }
    }

    /// <summary>Maps the page by which a class joins, and what its pages and its leader's say.</summary>
    public static void MapClass(this WebApplication app, ServerOptions options)
    {
        if (options.Expose)
        {
            Map(app);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Add(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Classroom>();
        builder.Services.AddSingleton<ClassNews>();
        builder.Services.AddSingleton<LeaderKey>();
        builder.Services.AddSingleton<Leaders>();
        builder.Services.AddSingleton<JoinAddress>();
        // What somebody sends who means harm is no mistake of ours, and no line of the log.
        builder.Logging.AddFilter("Microsoft.AspNetCore.SignalR", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.AspNetCore.SignalR.Internal.DefaultHubDispatcher", LogLevel.Error);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Http.Connections", LogLevel.None);
        builder
            .Services.AddSignalR(signals =>
            {
                signals.KeepAliveInterval = Pulse;
                signals.ClientTimeoutInterval = Silence;
                signals.MaximumReceiveMessageSize = PupilBytes;
            })
            .AddHubOptions<LeaderHub>(leaders => leaders.MaximumReceiveMessageSize = LeaderBytes)
            .AddJsonProtocol(json => json.PayloadSerializerOptions.TypeInfoResolverChain.Insert(0, ClassJson.Plain));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Use(WebApplication app)
    {
        var pace = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address =>
            RateLimitPartition.GetTokenBucketLimiter(
                address,
                _ =>
                    new()
                    {
                        TokenLimit = Comings,
                        TokensPerPeriod = ComingsPerSecond,
                        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                        AutoReplenishment = true,
                    }
            )
        );
        app.Use(
            (context, next) =>
                context.Request.Path.StartsWithSegments(Root, StringComparison.Ordinal) && Refuse(context, pace) is { } refusal
                    ? refusal.SendAsync(context)
                    : next(context)
        );
        app.UseWebSockets();
    }

    /// <summary>A page of another site may open a connection in its visitor's name, for browsers ask nobody before they do; so it is asked here.</summary>
    private static Refusal? Refuse(HttpContext context, PartitionedRateLimiter<IPAddress> pace)
    {
        if (!OwnPages.IsOwn(context.Request))
        {
            return new Refusal(
                StatusCodes.Status403Forbidden,
                "Not for pages of other sites",
                Refusal.Forbidden,
                "Pages of other sites may not take part in a class. Open the page of this server."
            );
        }
        // Whoever has a connection already names it.
        var comes =
            !context.Request.Query.ContainsKey("id")
            && (
                context.Request.Path.StartsWithSegments(LeaderPath, StringComparison.Ordinal)
                || context.Request.Path.StartsWithSegments(PupilPath, StringComparison.Ordinal)
            );
        using var lease = comes ? pace.AttemptAcquire(AddressNetwork.Of(context.Connection.RemoteIpAddress)) : null;
        return lease is { IsAcquired: false }
            ? new Refusal(
                StatusCodes.Status429TooManyRequests,
                "Too many at once",
                "Neo.ClientError.Request.Invalid",
                "Too many have come from your network address at once. Wait a few seconds, then try again."
            )
            {
                RetryAfter = WrongTries.Pause,
            }
            : null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Map(WebApplication app)
    {
        app.MapGet(ClassCodeGate.JoinPath, Join).ExcludeFromDescription();
        app.MapGet(Root, Tell).ExcludeFromDescription();
        app.MapGet(Root + "/qr.svg", Draw).ExcludeFromDescription();
        app.MapHub<LeaderHub>(LeaderPath, connection => Narrow(connection, LeaderBytes));
        app.MapHub<PupilHub>(PupilPath, connection => Narrow(connection, PupilBytes));
    }

    private static void Narrow(Microsoft.AspNetCore.Http.Connections.HttpConnectionDispatcherOptions connection, int bytes)
    {
        connection.ApplicationMaxBufferSize = 2 * bytes;
        connection.LongPolling.PollTimeout = Poll;
    }

    private static IResult Join(PageDocuments documents, HttpContext context)
    {
        if (documents.Join() is not { } page)
        {
            return new PreparedResult(documents.NotFound("join"), StatusCodes.Status404NotFound);
        }
        SecurityHeaders.AllowSockets(context.Response);
        return new PreparedResult(page);
    }

    private static IResult Tell(Classroom room, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(new ClassReply(room.IsOpen, Leaders.IsHere(context)), ClassJson.Plain.ClassReply);
    }

    private static IResult Draw(JoinAddress join, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Text(QrPicture.Svg(join.WithCode(context.Request)), "image/svg+xml; charset=utf-8");
    }
}
