using System.Text.Json;

namespace Explorer.Server.Tests.Timeline;

/// <summary>
/// The seven numbers of a year are those that a historian would choose: what every textbook names stands among them. Changes are named by the event that they
/// are or that brought them about, by the pair (<c>stalin|trotsky</c>) or by the person (<c>+bukharin</c> gains a seat, <c>†lenin</c> dies).
/// </summary>
public sealed class TurningPointsTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private const int Numbers = 7;

    [Theory]
    [InlineData(1917, "e-1917-11-revolution", "lenin|trotsky", "e-1917-10-rising-vote")]
    [InlineData(1918, "e-1918-02-brest-vote", "stalin|trotsky")]
    [InlineData(1919, "e-1919-03-politburo")]
    [InlineData(1920, "lenin|trotsky", "e-1920-11-trade-unions")]
    [InlineData(1921, "e-1921-03-tenth-congress", "lenin|trotsky")]
    [InlineData(1922, "e-1922-04-general-secretary", "e-1922-12-testament", "e-1922-05-first-stroke", "lenin|stalin")]
    [InlineData(1923, "e-1923-10-trotsky-letter", "e-1923-03-stroke", "e-1923-03-lenin-letters")]
    [InlineData(1924, "†lenin", "e-1924-05-testament-read", "e-1924-12-socialism", "+bukharin")]
    [InlineData(1925, "e-1925-01-war-post", "e-1925-12-fourteenth-congress", "stalin|zinoviev", "kamenev|stalin")]
    [InlineData(1926, "trotsky|zinoviev", "kamenev|trotsky", "e-1926-07-plenum", "e-1926-10-politburo")]
    [InlineData(1927, "e-1927-11-expulsion", "e-1927-12-fifteenth-congress", "trotsky|zinoviev")]
    [InlineData(1928, "e-1928-01-alma-ata", "bukharin|stalin", "e-1928-01-siberia")]
    [InlineData(1929, "e-1929-02-deportation", "e-1929-11-great-turn", "e-1929-11-plenum")]
    [InlineData(1930, "e-1930-12-rykov")]
    public async Task What_every_textbook_names_is_numbered(int year, params string[] wanted)
    {
        await using var body = await server.Client.GetStreamAsync("/api/timeline", TestContext.Current.CancellationToken);
        using var timeline = await JsonDocument.ParseAsync(body, cancellationToken: TestContext.Current.CancellationToken);
        var entries = timeline.RootElement.GetProperty("years").GetProperty("entries").EnumerateArray();
        var changes = entries.Single(entry => entry.GetProperty("year").GetInt32() == year).GetProperty("changes");
        var numbered = changes
            .EnumerateArray()
            .Where(change => change.GetProperty("n").GetInt32() <= Numbers)
            .SelectMany(NamesOf)
            .ToHashSet();

        Assert.All(wanted, name => Assert.Contains(name, numbered));
    }

    private static IEnumerable<string> NamesOf(JsonElement change)
    {
        if (change.GetProperty("event").GetString() is { } e)
        {
            yield return e;
        }
        var people = change.GetProperty("people").EnumerateArray().Select(person => person.GetString()!).ToList();
        var mark = change.GetProperty("kind").GetString() switch
        {
            "died" => "†",
            "seatGained" => "+",
            _ => null,
        };
        if (mark is not null)
        {
            foreach (var person in people)
            {
                yield return mark + person;
            }
        }
        else if (people.Count == 2 && change.GetProperty("ties").GetArrayLength() > 0)
        {
            yield return string.Join('|', people.Order(StringComparer.Ordinal));
        }
    }
}
