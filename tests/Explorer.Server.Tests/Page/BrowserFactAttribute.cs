using System.Runtime.CompilerServices;

namespace Explorer.Server.Tests.Page;

/// <summary>A test that needs Chromium: skipped, with the reason, where there is none; under EXPLORER_CI it runs, and fails.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = 0)
        : base(file, line)
    {
        Skip = Chromium.WhyNot;
    }
}
