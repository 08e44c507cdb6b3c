using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>One server and one browser for all tests of the page; each test opens a tab of its own.</summary>
public sealed class PageFixture : IAsyncLifetime
{
    private readonly SocketsHttpHandler handler = new();
    private Chromium? chromium;
    private ServerProcess? server;
    private HttpClient? http;

    public Uri Address => server!.Address;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Executable is null)
        {
            return; // each test says why it is skipped, or fails under EXPLORER_CI
        }

        server = await ServerProcess.StartAsync();
        chromium = await Chromium.StartAsync();
        http = new HttpClient(handler, disposeHandler: false) { BaseAddress = server.Address };
    }

    /// <summary>Opens the page at an address below the server's, and waits until its picture stands still.</summary>
    public async Task<PageUnderTest> OpenAsync(string route)
    {
        var page = await NewTabAsync();
        await page.GoToAsync(new Uri(Address, route));
        return page;
    }

    /// <summary>Opens the page as <see cref="OpenAsync"/> does, in a tab that asks for less motion: a year is there at once.</summary>
    public async Task<PageUnderTest> OpenStillAsync(string route)
    {
        var page = await NewTabAsync();
        await page.Tab.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.GoToAsync(new Uri(Address, route));
        return page;
    }

    /// <summary>A tab that shows nothing yet.</summary>
    public async Task<PageUnderTest> NewTabAsync() => new(await chromium!.Context.NewPageAsync());

    /// <summary>Opens an address in a tab, whatever is there.</summary>
    public async Task<PageUnderTest> OpenUncheckedAsync(string route)
    {
        var page = await NewTabAsync();
        await page.Tab.GotoAsync(new Uri(Address, route).ToString());
        return page;
    }

    /// <summary>The server's answer to a path, as JSON.</summary>
    public async Task<JsonElement> ReadAsync(string path) => await http!.GetFromJsonAsync<JsonElement>(path);

    public async ValueTask DisposeAsync()
    {
        http?.Dispose();
        handler.Dispose();
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
        }

        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }
}
