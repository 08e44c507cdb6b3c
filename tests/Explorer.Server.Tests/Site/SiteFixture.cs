using Explorer.Loader;
using Explorer.Loader.Commands;
using Explorer.Server.Tests.Page;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Explorer.Server.Tests.Site;

/// <summary>The page as `export --format site` writes it, below a path of a web server that knows nothing but files, and only the kinds that every one knows.</summary>
public sealed class SiteFixture(PagePool pool) : PageFixture(pool)
{
    private const string Below = "/school/explorer";

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html",
        [".js"] = "text/javascript",
        [".css"] = "text/css",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
        [".woff2"] = "font/woff2",
    };

    private WebApplication? _server;

    /// <summary>Where the files are.</summary>
    public string Folder { get; } = Path.Combine(Directory.CreateTempSubdirectory("explorer-site-").FullName, "site");

    /// <inheritdoc/>
    protected override async Task<Uri> ServeAsync(Uri server)
    {
        await using var said = new StringWriter();
        var code = await LoaderProgram.RunAsync(
            ["export", "--format", "site", "--output", Folder],
            new Surroundings(TextReader.Null, said, said)
        );
        Assert.True(code == 0, said.ToString());

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.UseFileServer(
            new FileServerOptions
            {
                RequestPath = Below,
                FileProvider = new PhysicalFileProvider(Folder),
                StaticFileOptions = { ContentTypeProvider = new FileExtensionContentTypeProvider(Kinds) },
            }
        );
        await _server.StartAsync();
        return new Uri(new Uri(_server.Urls.First()), Below + "/");
    }

    /// <inheritdoc/>
    protected override async ValueTask StopAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
        Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
    }
}
