using System.Text.Json;
using System.Text.RegularExpressions;

namespace Explorer.Server.Tests.House;

/// <summary>The rules of the house that no compiler keeps, but for those of <see cref="ArrowTests"/>.</summary>
public sealed partial class HouseTests
{
    internal static readonly DirectoryInfo Root = FindRoot();

    [Fact]
    public void Every_package_within_the_program_is_named_with_its_licence()
    {
        var named = File.ReadAllText(Path.Combine(Root.FullName, "src/Explorer.Server/Licences/THIRD-PARTY.txt"));
        using var parts = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Explorer.Server.deps.json")));
        var packages = parts
            .RootElement.GetProperty("libraries")
            .EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library => library.Name.Split('/')[0])
            .Where(name => name != "CSharpier.MsBuild") // formats while it is built
            .ToList();
        Assert.NotEmpty(packages);
        Assert.All(
            packages,
            name => Assert.Matches($@"(?m)^{Regex.Escape(name)} .*(MIT|Apache-2\.0|BSD-[23]-Clause|public domain)", named)
        );
    }

    [Fact]
    public void No_query_text_stands_in_CSharp()
    {
        // The engine may: it names clauses in its errors and prints its plans.
        var found = Sources("*.cs")
            .Where(file => !file.FullName.Contains("Explorer.Cypher", StringComparison.Ordinal))
            .SelectMany(file =>
                StringLiteral().Matches(File.ReadAllText(file.FullName)).Select(match => (file, Text: match.Groups["text"].Value))
            )
            .Where(literal => QueryText().IsMatch(literal.Text))
            .Select(literal => $"{Path.GetRelativePath(Root.FullName, literal.file.FullName)}: {literal.Text}");

        Assert.Empty(found);
    }

    [Fact]
    public void No_file_names_a_path_of_one_machine()
    {
        var folders = new[] { "src", "tests", "cypher", "web", ".ci" }
            .Select(name => Path.Combine(Root.FullName, name))
            .Where(Directory.Exists);
        var texts = folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Where(IsOurText);

        var found = texts
            .Where(file => MachinePath().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(Root.FullName, file));

        Assert.Empty(found);
    }

    internal static IEnumerable<FileInfo> Sources(string pattern, string project = "") =>
        new DirectoryInfo(Path.Combine(Root.FullName, "src", project))
            .EnumerateFiles(pattern, SearchOption.AllDirectories)
            .Where(file => !IsBuilt(file.FullName));

    private static bool IsOurText(string file) =>
        !IsBuilt(file)
        && Path.GetExtension(file)
            is ".cs"
                or ".csproj"
                or ".cypher"
                or ".yaml"
                or ".csv"
                or ".js"
                or ".css"
                or ".html"
                or ".json"
                or ".sh"
                or ".md"
                or ""
        && !IsBuilt(file);

    private static bool IsBuilt(string file) =>
        file.Replace('\\', '/') is var path
        && (
            path.Contains("/obj/", StringComparison.Ordinal)
            || path.Contains("/bin/", StringComparison.Ordinal)
            || path.Contains("/node_modules/", StringComparison.Ordinal)
            || path.Contains("/web/lib/", StringComparison.Ordinal)
        );

    private static DirectoryInfo FindRoot()
    {
        var place = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(place.FullName, "Explorer.sln")))
        {
            place = place.Parent ?? throw new InvalidOperationException("Explorer.sln is not above the tests.");
        }
        return place;
    }

    [GeneratedRegex("\"(?<text>(?:[^\"\\\\\\n]|\\\\.)*)\"", RegexOptions.None, 5000)]
    private static partial Regex StringLiteral();

    [GeneratedRegex(
        """\b(?:MATCH|MERGE|CREATE|UNWIND)\s*\(|\bRETURN\s+\w+\b.*\bAS\b|\b(?:UNWIND|FOREACH)\b.*\bAS\b|\]->\(|\)-\[:""",
        RegexOptions.None,
        1000
    )]
    private static partial Regex QueryText();

    // Written in parts, so that this file does not find itself.
    [GeneratedRegex(
        "(?:^|[\\s\"'`(=])(?:/wo" + "rk/|/ho" + "me/\\w|/Us" + "ers/\\w|/ro" + "ot/|[A-Z]:\\\\\\\\?Us" + "ers)",
        RegexOptions.Multiline,
        5000
    )]
    private static partial Regex MachinePath();
}
