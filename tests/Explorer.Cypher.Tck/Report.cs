using System.Text;
using Explorer.Cypher.Tck.Kit;

namespace Explorer.Cypher.Tck;

/// <summary>Says how many scenarios hold; EXPLORER_TCK_REPORT names a file for every failure in full.</summary>
internal static class Report
{
    public static void Write(int total, IReadOnlyDictionary<string, string> failures, IReadOnlyDictionary<string, string> ledger)
    {
        var summary =
            $"openCypher conformance kit {KitFolder.Release}: {total - failures.Count} / {total} scenarios hold, {ledger.Count} in the ledger";
        Console.Out.WriteLine(summary);
        TestContext.Current.TestOutputHelper?.WriteLine(summary);
        if (Environment.GetEnvironmentVariable("EXPLORER_TCK_REPORT") is { Length: > 0 } file)
        {
            File.WriteAllText(file, Describe(summary, failures.OrderBy(f => f.Key, StringComparer.Ordinal).ToArray(), int.MaxValue));
        }
    }

    public static string Describe(string what, IReadOnlyCollection<KeyValuePair<string, string>> scenarios, int most = 20)
    {
        var text = new StringBuilder($"{scenarios.Count} {what}\n");
        foreach (var (key, reason) in scenarios.Take(most))
        {
            text.Append("\n### ").Append(key).Append('\n').Append(reason).Append('\n');
        }
        return text.ToString();
    }
}
