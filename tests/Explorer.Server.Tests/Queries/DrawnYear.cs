using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace Explorer.Server.Tests.Queries;

/// <summary>What the map draws of a data set, as the server's answers to <c>/api/years/{year}</c> say it: the measure of every question.</summary>
internal sealed record DrawnYear(
    int Year,
    IReadOnlyList<DrawnYear.Tie> Ties,
    IReadOnlyDictionary<string, IReadOnlyList<DrawnYear.Member>> Factions,
    IReadOnlyDictionary<string, string> Seats,
    IReadOnlyList<DrawnYear.Flip> Flips
)
{
    /// <summary>The tie of a pair, by the names of the two.</summary>
    public sealed record Tie(string One, string Other, int Sign, int Strength, string From, string To)
    {
        public bool IsOf(string name) => One == name || Other == name;

        public string Beside(string name) => One == name ? Other : One;
    }

    /// <summary>A member of a faction.</summary>
    public sealed record Member(string Name, string Role);

    /// <summary>A pair who changed sides in the year, in the order of their names, with the sign that they have now.</summary>
    public sealed record Flip(string One, string Other, int Sign);

    /// <summary>The allies (1) or rivals (-1) of a person.</summary>
    public IEnumerable<Tie> TiesOf(string name, int sign) => Ties.Where(tie => tie.Sign == sign && tie.IsOf(name));

    /// <summary>The names of the people of a data set by their ids.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> NamesAsync(
        HttpClient client,
        string dataSet,
        CancellationToken cancellation
    )
    {
        var timeline = await client.GetFromJsonAsync<JsonElement>($"/api/timeline?dataset={dataSet}", cancellation);
        return timeline
            .GetProperty("people")
            .EnumerateArray()
            .ToDictionary(person => Text(person, "id"), person => Text(person, "name"), StringComparer.Ordinal);
    }

    /// <summary>Asks the server for a year.</summary>
    public static async Task<DrawnYear> ReadAsync(
        HttpClient client,
        string dataSet,
        int year,
        IReadOnlyDictionary<string, string> names,
        CancellationToken cancellation
    )
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"/api/years/{year}?dataset={dataSet}");
        var drawn = await client.GetFromJsonAsync<JsonElement>(path, cancellation);
        var ties = drawn.GetProperty("ties").EnumerateArray().ToDictionary(tie => Text(tie, "id"), TieOf, StringComparer.Ordinal);
        return new DrawnYear(
            year,
            [.. ties.Values],
            drawn
                .GetProperty("factions")
                .EnumerateArray()
                .ToDictionary(
                    faction => Text(faction, "name"),
                    faction => (IReadOnlyList<Member>)[.. faction.GetProperty("members").EnumerateArray().Select(MemberOf)],
                    StringComparer.Ordinal
                ),
            drawn
                .GetProperty("seats")
                .EnumerateArray()
                .ToDictionary(seat => names[Text(seat, "person")], seat => Text(seat, "seat"), StringComparer.Ordinal),
            [.. drawn.GetProperty("flipped").EnumerateArray().Select(change => FlipOf(ties[Text(change, "after")]))]
        );

        Tie TieOf(JsonElement tie) =>
            new(
                names[Text(tie, "a")],
                names[Text(tie, "b")],
                tie.GetProperty("sign").GetInt32(),
                tie.GetProperty("strength").GetInt32(),
                Text(tie, "from"),
                Text(tie, "to")
            );

        Member MemberOf(JsonElement member) => new(names[Text(member, "person")], Text(member, "role"));
    }

    /// <summary>A pair in the order of the names, whichever way round it was told.</summary>
    public static (string One, string Other) InOrder(string one, string other) =>
        string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);

    private static Flip FlipOf(Tie tie)
    {
        var (one, other) = InOrder(tie.One, tie.Other);
        return new Flip(one, other, tie.Sign);
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
