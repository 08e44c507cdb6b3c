using System.Runtime.CompilerServices;

namespace Explorer.Server.Tests.Page;

/// <summary>A test with several cases that needs Chromium; skipped as <see cref="BrowserFactAttribute"/> is.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = 0)
        : base(file, line)
    {
        Skip = Chromium.WhyNot;
    }
}
