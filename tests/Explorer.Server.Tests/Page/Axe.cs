using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>What axe finds fault with.</summary>
internal static class Axe
{
    /// <summary>All rules of WCAG 2.2 A and AA, the size of targets included, and those of good practice.</summary>
    public static AxeRunOptions Rules { get; } =
        new()
        {
            RunOnly = new RunOnlyOptions
            {
                Type = "tag",
                Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            },
            Rules = new Dictionary<string, RuleOptions>(StringComparer.Ordinal) { ["target-size"] = new() { Enabled = true } },
            ResultTypes = [ResultType.Violations],
        };

    /// <summary>Looks at a tab by some rules.</summary>
    public static async Task<AxeResultItem[]> ViolationsAsync(IPage tab, AxeRunOptions rules)
    {
        // The way that is not called legacy opens a tab of its own for each report, to be right about foreign frames. The page has none.
#pragma warning disable CS0618
        return (await tab.Locator("html").RunAxeLegacy(rules)).Violations;
#pragma warning restore CS0618
    }
}
