using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Explorer.Server.Tests.Hostile;

/// <summary>A statement or a request that means harm, and what becomes of it.</summary>
/// <param name="Kind">What it is after.</param>
/// <param name="Expect">
/// refused: an error that says why. answered: no error. harmless: one of the two. limited: an error of a limit, or a cut answer. A number: that status.
/// </param>
/// <param name="Statement">A statement for the Query API; null for a request.</param>
/// <param name="Raw">All bytes of a request; null for a statement.</param>
/// <param name="Embedded">What is expected of the embedded graph, where it is another than before a Neo4j; null where it is the same.</param>
/// <param name="EmbeddedOnly">Whether it reckons for long within a single row, where a Neo4j looks at nothing: it would go on there beside the tests that follow.</param>
public sealed partial record HostileCase(string Kind, string Expect, string? Statement, string? Raw, string? Embedded, bool EmbeddedOnly)
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    /// <summary>All that the file holds.</summary>
    public static IReadOnlyList<HostileCase> All { get; } =
        JsonSerializer.Deserialize<List<HostileCase>>(
            File.ReadAllText(Path.Combine(House.HouseTests.Root.FullName, "tests/Explorer.Server.Tests/Hostile/hostile.json")),
            Names
        )!;

    /// <summary>The text with what the file only hints at: repetitions, and the addresses of the run.</summary>
    /// <param name="host">The server's name and port.</param>
    /// <param name="listener">An address that nobody may call.</param>
    /// <param name="file">A file that nobody may read.</param>
    public string Text(string host, Uri listener, string file) =>
        Repetition()
            .Replace(
                Statement ?? Raw!,
                match =>
                    string.Concat(
                        Enumerable.Repeat(
                            match.Groups["what"].Value,
                            int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture)
                        )
                    )
            )
            .Replace("{HOST}", host, StringComparison.Ordinal)
            .Replace("{LISTENER}", listener.ToString(), StringComparison.Ordinal)
            .Replace("{FILE}", new Uri(file).ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind}: {(Statement ?? Raw!)[..Math.Min(100, (Statement ?? Raw!).Length)]}";

    [GeneratedRegex(@"\{REPEAT (?<count>\d+) (?<what>[^}]*)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Repetition();
}
