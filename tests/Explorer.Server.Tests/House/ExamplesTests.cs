using System.Text.Json;
using System.Text.RegularExpressions;
using Explorer.Connections.Queries;
using Explorer.Graph.Values;
using Explorer.Server.Tests.Queries;

namespace Explorer.Server.Tests.House;

/// <summary>Every query that README shows finds something, with the parameters that stand beside it.</summary>
public sealed partial class ExamplesTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static readonly QueryLibrary Library = new(QuestionsAndMapTests.Cypher.Path);

    private static readonly List<(string Query, string Parameters)> Shown =
    [
        .. Find(File.ReadAllText(Path.Combine(HouseTests.Root.FullName, "README.md"))),
    ];

    /// <summary>Each example: its name or its text, and its parameters as they are written.</summary>
    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (query, parameters) in Shown)
            {
                data.Add(query, parameters);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_of_the_README_finds_something(string query, string parameters)
    {
        var questioner = new Questioner(await server.GraphAsync(), Library, "succession");
        var given = parameters
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => (Name: pair[..pair.IndexOf('=')], Text: pair[(pair.IndexOf('=') + 1)..]))
            .ToArray();

        var rows = query.Contains(' ', StringComparison.Ordinal)
            ? await questioner.RunAsync(
                new(query, given.ToDictionary(one => one.Name, one => ParameterType.Guess(one.Text), StringComparer.Ordinal))
            )
            : await questioner.AskAsync(query, [.. given.Select(one => (one.Name, Typed(query, one.Name, one.Text)))]);

        Assert.NotEmpty(rows);
    }

    [Fact]
    public void The_README_has_examples_of_each_kind_and_all_ask_by_date()
    {
        var texts = Shown.Select(example => example.Query).ToList();

        Assert.True(texts.Count(text => text.Contains("MATCH", StringComparison.Ordinal)) >= 3);
        Assert.Contains("allies-in-year", texts);
        Assert.All(
            texts.Where(text => text.Contains("MATCH", StringComparison.Ordinal)),
            text => Assert.Matches("validFrom <= (\\$date|date\\(\\$date\\)) <= r.validTo", text)
        );
    }

    private static Value Typed(string query, string name, string text) =>
        ParameterType.Read(Library.Get(query).Parameters.Single(parameter => parameter.Name == name).Type, text)!.Value;

    private static IEnumerable<(string Query, string Parameters)> Find(string readme)
    {
        foreach (Match fence in Fence().Matches(readme))
        {
            var block = fence.Groups["text"].Value;
            if (block.StartsWith("MATCH", StringComparison.Ordinal))
            {
                yield return (block, "date=1926-12-31");
            }
            foreach (Match asked in Piped().Matches(block))
            {
                yield return (asked.Groups["text"].Value, Given(asked.Groups["given"].Value));
            }
            foreach (Match asked in Named().Matches(block))
            {
                yield return (asked.Groups["name"].Value, Given(asked.Groups["given"].Value));
            }
            foreach (Match sent in Sent().Matches(block))
            {
                yield return (sent.Groups["text"].Value, FromJson(sent.Groups["given"].Value));
            }
        }
    }

    private static string Given(string words) => string.Join('\n', Parameter().Matches(words).Select(one => one.Groups["given"].Value));

    /// <summary>What JSON sends as a text is a text.</summary>
    private static string FromJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        return string.Join('\n', document.RootElement.EnumerateObject().Select(one => $"{one.Name}={one.Value.GetRawText()}"));
    }

    [GeneratedRegex("^```\\w*\\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Fence();

    [GeneratedRegex("echo '(?<text>MATCH[^']*)' \\|.* query -(?<given>.*)", RegexOptions.None, 1000)]
    private static partial Regex Piped();

    [GeneratedRegex("-- query (?<name>[a-z-]{2,})(?<given>.*)", RegexOptions.None, 1000)]
    private static partial Regex Named();

    [GeneratedRegex("--param (?<given>\\S+)", RegexOptions.None, 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex("\"statement\": \"(?<text>MATCH[^\"]*)\",\\s*\"parameters\": (?<given>\\{[^}]*\\})", RegexOptions.None, 1000)]
    private static partial Regex Sent();
}
