using System.Collections.Concurrent;
using Explorer.Cypher.Tck.Kit;
using Explorer.Cypher.Tck.Running;

namespace Explorer.Cypher.Tck;

/// <summary>Runs the whole kit at once and compares what fails with the ledger.</summary>
public sealed class ConformanceTests
{
    [Fact]
    public void Scenarios_hold_but_for_those_in_the_ledger()
    {
        var kit = KitFolder.Find();
        if (kit is null)
        {
            var isDemanded = Environment.GetEnvironmentVariable("EXPLORER_CI") == "1" && KitFolder.SharedFolder() is not null;
            Assert.False(isDemanded, "The folder `shared` is beside the repository, but shared/tck/features is not in it.");
            Assert.Skip(
                "The openCypher conformance kit is not here: put it at ../shared/tck/features, or name its folder in EXPLORER_TCK."
            );
        }

        var scenarios = FeatureReader.ReadAll(kit.Features);
        var failures = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        Parallel.ForEach(scenarios, scenario => Run(scenario, kit, failures));
        var ledger = Ledger.Read();
        Report.Write(scenarios.Count, failures, ledger);

        var unlisted = failures.Where(f => !ledger.ContainsKey(f.Key)).OrderBy(f => f.Key, StringComparer.Ordinal).ToArray();
        Assert.True(unlisted.Length == 0, Report.Describe("scenarios fail and are not in the ledger", unlisted));
        var known = scenarios.Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        var passing = ledger.Where(l => known.Contains(l.Key) && !failures.ContainsKey(l.Key)).ToArray();
        Assert.True(passing.Length == 0, Report.Describe("scenarios hold now; take them out of the ledger", passing));
    }

    private static void Run(Scenario scenario, KitFolder kit, ConcurrentDictionary<string, string> failures)
    {
        if (ScenarioRunner.Run(scenario, kit) is { } failure)
        {
            failures[scenario.Key] = failure;
        }
    }
}
