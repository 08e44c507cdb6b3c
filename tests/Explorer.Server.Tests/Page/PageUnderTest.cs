using System.Text.Json;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>A tab that shows the page. It keeps what the console complains about, and reads what is drawn, not what was sent.</summary>
public sealed class PageUnderTest : IAsyncDisposable
{
    private readonly List<string> _complaints = [];

    public PageUnderTest(IPage tab)
    {
        Tab = tab;
        tab.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Add(message.Text);
            }
        };
        tab.PageError += (_, error) => _complaints.Add(error);
        tab.RequestFailed += (_, request) => _complaints.Add($"failed: {request.Url}");
    }

    public IPage Tab { get; }

    /// <summary>Errors and warnings of the console, script errors and failed requests, since the tab was opened.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public async Task GoToAsync(Uri address)
    {
        await Tab.GotoAsync(address.ToString());
        await StandStillAsync();
    }

    /// <summary>Gives the window another size and waits until the map, where it is shown, has taken it.</summary>
    public async Task ResizeAsync(int width, int height)
    {
        await Tab.SetViewportSizeAsync(width, height);
        await Tab.WaitForFunctionAsync(
            """
            () => {
              const plate = document.getElementById('plate');
              const { width, height } = plate?.getBoundingClientRect() ?? {};
              return !width || Math.abs(width / height - plate.style.getPropertyValue('--aspect')) < 0.001;
            }
            """
        );
        await StandStillAsync();
    }

    /// <summary>Waits until the map stands still.</summary>
    public async Task StandStillAsync() => await Tab.WaitForFunctionAsync("() => window.explorer?.ready === true");

    /// <summary>Waits until the map stands still on a year.</summary>
    public async Task StandStillOnAsync(int year) =>
        await Tab.WaitForFunctionAsync("year => window.explorer?.ready === true && window.explorer.year === year", year);

    /// <summary>Goes to a year as a click on the rail does, and waits until the map stands still on it.</summary>
    public async Task GoToYearAsync(int year)
    {
        await Tab.EvaluateAsync("year => window.explorer.go(year)", year);
        await StandStillOnAsync(year);
    }

    /// <summary>Presses a key and waits until the map stands still on the year that should follow.</summary>
    public async Task PressAsync(string key, int year)
    {
        await Tab.Keyboard.PressAsync(key);
        await StandStillOnAsync(year);
    }

    /// <summary>The ties that are drawn as holding; the ghosts of ended ones are left out.</summary>
    public async Task<IReadOnlyList<DrawnTie>> TiesAsync()
    {
        var drawn = await Tab.EvaluateAsync<JsonElement>("() => window.explorer.ties().filter(tie => !tie.ended)");
        return [.. drawn.EnumerateArray().Select(DrawnTie.Read)];
    }

    /// <summary>1 for allies, -1 for rivals, 0 where nothing is drawn between the two.</summary>
    public async Task<int> SignAsync(string one, string other)
    {
        var ties = await TiesAsync();
        return ties.SingleOrDefault(tie => tie.IsBetween(one, other))?.Sign ?? 0;
    }

    public async ValueTask DisposeAsync() => await Tab.CloseAsync();
}
