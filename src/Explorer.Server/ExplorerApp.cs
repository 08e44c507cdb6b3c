using Explorer.Server.Access;
using Explorer.Server.Api;
using Explorer.Server.Class;
using Explorer.Server.Documentation;
using Explorer.Server.Errors;
using Explorer.Server.Health;
using Explorer.Server.Hosting;
using Explorer.Server.Limits;
using Explorer.Server.Operations;
using Explorer.Server.Options;
using Explorer.Server.Page;
using Explorer.Server.QueryApi;
using Explorer.Server.TakeAway;

namespace Explorer.Server;

/// <summary>The server as a table of contents: what it needs, what every request passes, what it answers.</summary>
public static class ExplorerApp
{
    /// <summary>Puts the server together; it listens once it is started.</summary>
    /// <param name="options">What it was asked to do.</param>
    /// <param name="adjust">A last word on the services and the web host, for tests.</param>
    /// <exception cref="OptionException">An option names something that does not exist.</exception>
    public static WebApplication Build(ServerOptions options, Action<WebApplicationBuilder>? adjust = null)
    {
        var page = new PageFiles(Places.Web(options));
        var graph = new GraphServices(options);
        // Nothing but what is named here: no settings files, watchers or log providers that a start would pay for.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(options.Urls).ConfigureKestrel(kestrel => ConnectionLimits.Set(kestrel.Limits, options));
        builder.Services.AddRoutingCore();
        LogForm.Set(builder.Logging, options);
        Telemetry.AddTo(builder.Services, options, ProgramVersion.Text);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(new PageDocuments(page));
        builder.Services.AddSingleton(new LessonFile(page));
        graph.AddTo(builder.Services);
        ReplyJson.AddTo(builder.Services);
        builder.AddClass(options);
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.UseRequestIds();
        if (options.LogsJson)
        {
            app.Use(ActivatorUtilities.CreateInstance<RequestLog>(app.Services).PassAsync);
        }
        app.UseSecurityHeaders(options.FramedBy);
        app.UseProblemDetails();
        app.UseAccessRules(options);
        app.UseClass(options);
        app.UseHeadRequests();
        app.UseRouting();

        app.MapHealth();
        app.MapDataSets();
        app.MapTimeline();
        app.MapStoryline();
        app.MapYears();
        app.MapQuestions();
        app.MapCourses();
        app.MapLessons();
        app.MapWriteToken();
        app.MapQueryApi();
        app.MapOpenApiDocument(builder.Services, ReplyJson.AddTo);
        app.MapClass(options);
        app.MapMetrics(options);
        app.MapPage();
        return app;
    }
}
