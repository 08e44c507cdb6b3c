using Explorer.Server.Hosting;
using Explorer.Server.Options;
using Explorer.Server.Page;

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
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(options.Urls);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // A port that is taken is told in one sentence by ServerProgram.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Services.AddSingleton(new PageFiles(Places.Web(options)));
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseHeadRequests();
        app.UseRouting();

        app.MapPage();
        return app;
    }
}
