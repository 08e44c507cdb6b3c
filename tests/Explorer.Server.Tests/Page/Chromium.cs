using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>Headless Chromium from the PATH; no browser is ever downloaded.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Arguments =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // The shell would set letters on whole pixels, where a browser does not, and lines would be longer.
        "--font-render-hinting=none",
    ];

    private readonly IPlaywright _playwright;
    private readonly string _profile;

    private Chromium(IPlaywright playwright, IBrowserContext context, string profile)
    {
        _playwright = playwright;
        _profile = profile;
        Context = context;
    }

    // The shell is the same browser without the windows, menus and tabs that nobody sees here: a page costs two thirds of the time.
    private static readonly string[] Names = ["chromium-headless-shell", "chromium"];

    /// <summary>The path of the executable, or null where there is none.</summary>
    public static string? Executable { get; } =
        Names
            .SelectMany(name =>
                (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name))
            )
            .FirstOrDefault(File.Exists);

    /// <summary>Why tests of the page are skipped; null where they run, and under EXPLORER_CI, where they fail instead.</summary>
    public static string? WhyNot { get; } =
        Executable is null && Environment.GetEnvironmentVariable("EXPLORER_CI") is null or ""
            ? "no chromium on the PATH; install it with: apt-get install chromium"
            : null;

    /// <summary>A browser context on a fresh profile.</summary>
    public IBrowserContext Context { get; }

    /// <summary>Starts the browser.</summary>
    /// <param name="width">The width of its window in CSS pixels.</param>
    /// <param name="height">The height of its window in CSS pixels.</param>
    /// <param name="theme">The colour scheme that the browser prefers.</param>
    /// <param name="motion">Whether the browser asks for less motion.</param>
    /// <param name="touch">Whether it has a touch screen, as a phone has.</param>
    /// <param name="more">Further arguments for the browser.</param>
    public static async Task<Chromium> StartAsync(
        int width = 1366,
        int height = 768,
        ColorScheme theme = ColorScheme.Light,
        ReducedMotion motion = ReducedMotion.NoPreference,
        bool touch = false,
        params string[] more
    )
    {
        var playwright = await Playwright.CreateAsync();
        var profile = Directory.CreateTempSubdirectory("explorer-chromium-").FullName;
        var context = await playwright.Chromium.LaunchPersistentContextAsync(
            profile,
            new()
            {
                ExecutablePath = Executable,
                Args = [.. Arguments, .. more],
                ViewportSize = new() { Width = width, Height = height },
                ColorScheme = theme,
                ReducedMotion = motion,
                HasTouch = touch,
                IsMobile = touch,
            }
        );
        return new Chromium(playwright, context, profile);
    }

    public async ValueTask DisposeAsync()
    {
        await Context.CloseAsync();
        _playwright.Dispose();
        Directory.Delete(_profile, recursive: true);
    }
}
