using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>A server and a browser for the tests of a class; each test opens a tab of its own.</summary>
public class PageFixture(PagePool pool) : IAsyncLifetime
{
    private readonly SocketsHttpHandler _handler = new();
    private PagePool.Place? _place;
    private HttpClient? _http;

    /// <summary>Where the page is; it ends with a slash.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Where the server is that knows what the page should show.</summary>
    public Uri Server => _place!.Server.Address;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Executable is null)
        {
            return; // each test says why it is skipped, or fails under EXPLORER_CI
        }

        _place = await pool.TakeAsync();
        Address = await ServeAsync(Server);
        _http = new HttpClient(_handler, disposeHandler: false) { BaseAddress = Server };
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

    /// <summary>A tab that shows nothing yet, and finds nothing that the page remembered in another.</summary>
    public async Task<PageUnderTest> NewTabAsync()
    {
        var tab = await _place!.Chromium.Context.NewPageAsync();
        await tab.AddInitScriptAsync(
            "if (!sessionStorage.getItem('tested')) { localStorage.clear(); sessionStorage.setItem('tested', 'yes'); }"
        );
        return new(tab);
    }

    /// <summary>Opens an address in a tab, whatever is there.</summary>
    public async Task<PageUnderTest> OpenUncheckedAsync(string route)
    {
        var page = await NewTabAsync();
        await page.Tab.GotoAsync(new Uri(Address, route).ToString());
        return page;
    }

    /// <summary>The server's answer to a path, as JSON.</summary>
    public async Task<JsonElement> ReadAsync(string path) => await _http!.GetFromJsonAsync<JsonElement>(path);

    /// <summary>The server's answer to a path, as bytes.</summary>
    public async Task<byte[]> ReadBytesAsync(string path) => await _http!.GetByteArrayAsync(path);

    /// <summary>Brings up what gives the page.</summary>
    /// <param name="server">Where the server gives it, which answers the tests in any case.</param>
    /// <returns>Where the page is.</returns>
    protected virtual Task<Uri> ServeAsync(Uri server) => Task.FromResult(server);

    /// <summary>Takes it down.</summary>
    protected virtual ValueTask StopAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _http?.Dispose();
        _handler.Dispose();
        await StopAsync();
        if (_place is not null)
        {
            pool.Return(_place);
        }
    }
}
