using System.Globalization;
using Explorer.Graph.Values;

namespace Explorer.Server.Tests.Queries;

/// <summary>The questions that look for a pattern in a year: reckoned here from the map's ties, member by member, in the most simple way.</summary>
internal sealed partial class QuestionComparison
{
    // Each of these costs as much as the others about one person, a request to a Neo4j; in a run of six years everybody has had a turn.
    private const int Turns = 6;

    private async Task ComparePatternsAsync(DrawnYear drawn)
    {
        foreach (var (id, place) in names.Keys.Select((id, place) => (id, place)))
        {
            if (names.Count < 2 * Turns || place % Turns == drawn.Year % Turns)
            {
                await CompareAllTiesOfAsync(drawn, id);
                await CompareTogetherAgainstAsync(drawn, id);
                await CompareSharedEnemiesAsync(drawn, id);
            }
        }

        await CompareTrianglesAsync(drawn);
        await CompareBrokersAsync(drawn);
        await CompareStandingAloneAsync(drawn);
        await CompareFactionsAtOddsAsync(drawn);
        await CompareTwoFactionsAsync(drawn);
        await ComparePolitburoAgesAsync(drawn);
    }

    private async Task CompareAllTiesOfAsync(DrawnYear drawn, string id)
    {
        var name = names[id];
        var rows = await questioner.AskAsync("ties-of-person-in-year", ("person", id), ("year", drawn.Year));

        Same(
            drawn,
            id,
            "ties-of-person-in-year",
            drawn.Ties.Where(tie => tie.IsOf(name)).Select(tie => TieText(tie.One, tie.Other, tie.Sign, tie.Strength, tie.From, tie.To)),
            rows.Select(row =>
                TieText(
                    name,
                    Text(row, "other"),
                    Text(row, "tie") == "allied with" ? 1 : -1,
                    row["strength"].AsInteger(),
                    Text(row, "phaseFrom"),
                    Text(row, "phaseTo")
                )
            )
        );
    }

    private async Task CompareTogetherAgainstAsync(DrawnYear drawn, string id)
    {
        var rows = await questioner.AskAsync("together-against", ("person", id), ("year", drawn.Year));
        var enemies = Beside(drawn, names[id], -1);

        Same(
            drawn,
            id,
            "together-against",
            enemies.Select(enemy => Listed(enemy, enemies.Intersect(Beside(drawn, enemy, 1), StringComparer.Ordinal))),
            rows.Select(row => Listed(Text(row, "rival"), Texts(row, "names")))
        );
        Assert.All(rows, row => Assert.Equal(row["names"].AsList().Count, row["allies"].AsInteger()));
    }

    private async Task CompareSharedEnemiesAsync(DrawnYear drawn, string id)
    {
        var rows = await questioner.AskAsync("shared-enemies", ("person", id), ("year", drawn.Year));
        var (me, enemies) = (names[id], Beside(drawn, names[id], -1));

        Same(
            drawn,
            id,
            "shared-enemies",
            names
                .Values.Where(name => name != me)
                .Select(name => (Name: name, Shared: enemies.Intersect(Beside(drawn, name, -1), StringComparer.Ordinal).ToList()))
                .Where(one => one.Shared.Count > 0)
                .Select(one => $"{Listed(one.Name, one.Shared)}; {SignWord(SignOf(drawn, me, one.Name))}"),
            rows.Select(row => $"{Listed(Text(row, "person"), Texts(row, "enemies"))}; {Text(row, "tie")}")
        );
        Assert.All(rows, row => Assert.Equal(row["enemies"].AsList().Count, row["shared"].AsInteger()));
    }

    private async Task CompareTrianglesAsync(DrawnYear drawn)
    {
        var rows = await questioner.AskAsync("unbalanced-triangles", ("year", drawn.Year));
        var expected = new List<string>();
        foreach (var tie in drawn.Ties)
        {
            // Each triangle is met from its three sides, and told once: from the side whose third corner comes last.
            foreach (
                var third in names.Values.Where(name =>
                    string.CompareOrdinal(name, tie.One) > 0 && string.CompareOrdinal(name, tie.Other) > 0
                )
            )
            {
                var (one, other) = (SignOf(drawn, tie.One, third), SignOf(drawn, tie.Other, third));
                if (tie.Sign * one * other == -1)
                {
                    var strain =
                        tie.Sign + one + other == -3 ? "all three are rivals"
                        : tie.Sign < 0 ? $"{third} is allied with both"
                        : $"{(one < 0 ? tie.Other : tie.One)} is allied with both";
                    expected.Add(Listed(strain, [tie.One, tie.Other, third]));
                }
            }
        }

        Same(
            drawn,
            person: null,
            "unbalanced-triangles",
            expected,
            rows.Select(row => Listed(Text(row, "strain"), [Text(row, "one"), Text(row, "two"), Text(row, "three")]))
        );
    }

    private async Task CompareBrokersAsync(DrawnYear drawn)
    {
        var rows = await questioner.AskAsync("brokers", ("year", drawn.Year));

        Same(
            drawn,
            person: null,
            "brokers",
            names.Values.SelectMany(name =>
                drawn
                    .Ties.Where(tie => tie.Sign < 0 && SignOf(drawn, tie.One, name) > 0 && SignOf(drawn, tie.Other, name) > 0)
                    .Select(tie => Listed(name, [tie.One, tie.Other]))
            ),
            rows.SelectMany(row => Texts(row, "pairs").Select(pair => Listed(Text(row, "person"), pair.Split(" and "))))
        );
        Assert.All(rows, row => Assert.Equal(row["pairs"].AsList().Count, row["quarrels"].AsInteger()));
    }

    private async Task CompareStandingAloneAsync(DrawnYear drawn)
    {
        var rows = await questioner.AskAsync("standing-alone", ("year", drawn.Year));

        Same(
            drawn,
            person: null,
            "standing-alone",
            names
                .Values.Where(name => Beside(drawn, name, 1).Count == 0 && Beside(drawn, name, -1).Count > 0)
                .Select(name => Listed(name, Beside(drawn, name, -1))),
            rows.Select(row => Listed(Text(row, "person"), Texts(row, "enemies")))
        );
        Assert.All(rows, row => Assert.Equal(row["enemies"].AsList().Count, row["rivals"].AsInteger()));
    }

    private async Task CompareFactionsAtOddsAsync(DrawnYear drawn)
    {
        var rows = await questioner.AskAsync("factions-at-odds", ("year", drawn.Year));
        var expected = new List<string>();
        foreach (var (one, some) in drawn.Factions)
        {
            foreach (var (other, others) in drawn.Factions.Where(faction => string.CompareOrdinal(one, faction.Key) < 0))
            {
                var ties = drawn.Ties.Where(tie => Crosses(tie, some, others) || Crosses(tie, others, some)).ToList();
                if (ties.Count > 0)
                {
                    expected.Add(AtOdds(one, other, ties.Count(tie => tie.Sign < 0), ties.Count(tie => tie.Sign > 0)));
                }
            }
        }

        Same(
            drawn,
            person: null,
            "factions-at-odds",
            expected,
            rows.Select(row => AtOdds(Text(row, "one"), Text(row, "other"), row["rivalries"].AsInteger(), row["alliances"].AsInteger()))
        );

        static bool Crosses(DrawnYear.Tie tie, IReadOnlyList<DrawnYear.Member> some, IReadOnlyList<DrawnYear.Member> others) =>
            Has(some, tie.One) && !Has(others, tie.One) && Has(others, tie.Other) && !Has(some, tie.Other);

        static bool Has(IReadOnlyList<DrawnYear.Member> members, string name) => members.Any(member => member.Name == name);

        static string AtOdds(string one, string other, long rivalries, long alliances)
        {
            (one, other) = DrawnYear.InOrder(one, other);
            return string.Create(CultureInfo.InvariantCulture, $"{one}, {other}: {rivalries} rivalries, {alliances} alliances");
        }
    }

    private async Task CompareTwoFactionsAsync(DrawnYear drawn)
    {
        var rows = await questioner.AskAsync("two-factions", ("year", drawn.Year));

        Same(
            drawn,
            person: null,
            "two-factions",
            drawn
                .Factions.SelectMany(faction => faction.Value.Select(member => (member.Name, Faction: faction.Key)))
                .Distinct()
                .GroupBy(one => one.Name, one => one.Faction, StringComparer.Ordinal)
                .Where(one => one.Count() > 1)
                .Select(one => Listed(one.Key, one)),
            rows.Select(row => Listed(Text(row, "person"), Texts(row, "factions")))
        );
    }

    private async Task ComparePolitburoAgesAsync(DrawnYear drawn)
    {
        var rows = await questioner.AskAsync("politburo-ages", ("year", drawn.Year));

        Same(
            drawn,
            person: null,
            "politburo-ages",
            drawn.Seats.Select(seat => $"{seat.Key}: {(seat.Value == "full" ? seatNames.Full : seatNames.Candidate)}"),
            rows.Select(row => $"{Text(row, "person")}: {Text(row, "seat")}")
        );
        Assert.All(rows, row => Assert.Equal(drawn.Year, row["born"].AsInteger() + row["age"].AsInteger()));
    }

    private async Task CompareNumbersOfFlipsAsync(DrawnYear drawn)
    {
        var rows = await questioner.AskAsync("changes-by-year", ("first", drawn.Year), ("last", drawn.Year));
        var (rivals, allies) = (drawn.Flips.Count(flip => flip.Sign < 0), drawn.Flips.Count(flip => flip.Sign > 0));

        Same(
            drawn,
            person: null,
            "changes-by-year",
            rivals + allies > 0 ? [$"{drawn.Year}: {rivals} became rivals, {allies} became allies"] : [],
            rows.Select(row =>
                $"{row["year"].AsInteger()}: {row["becameRivals"].AsInteger()} became rivals, {row["becameAllies"].AsInteger()} became allies"
            )
        );
    }

    /// <summary>Asked at once about all the years that were compared.</summary>
    private async Task CompareMostChangesAsync(DrawnYear last, int first)
    {
        const int Shown = 15;
        var rows = await questioner.AskAsync("most-changes", ("first", first), ("last", last.Year));

        Same(
            last,
            person: null,
            "most-changes",
            names
                .Values.Select(name => (Name: name, Flips: _flips.Where(flip => flip.One == name || flip.Other == name).ToList()))
                .Where(one => one.Flips.Count > 0)
                .OrderByDescending(one => one.Flips.Count)
                .ThenBy(one => one.Name, StringComparer.Ordinal)
                .Take(Shown)
                .Select(one =>
                    $"{one.Name}: {one.Flips.Count(flip => flip.Sign < 0)} to rivals, {one.Flips.Count(flip => flip.Sign > 0)} to allies"
                ),
            rows.Select(row => $"{Text(row, "person")}: {row["toRivals"].AsInteger()} to rivals, {row["toAllies"].AsInteger()} to allies")
        );
        Assert.All(rows, row => Assert.Equal(row["toRivals"].AsInteger() + row["toAllies"].AsInteger(), row["changes"].AsInteger()));
    }

    private static List<string> Beside(DrawnYear drawn, string name, int sign) =>
        [.. drawn.TiesOf(name, sign).Select(tie => tie.Beside(name))];

    /// <summary>1 for allies, -1 for rivals, 0 for no tie.</summary>
    private static int SignOf(DrawnYear drawn, string one, string other) =>
        drawn.Ties.FirstOrDefault(tie => tie.IsOf(one) && tie.IsOf(other))?.Sign ?? 0;

    private static string SignWord(int sign) =>
        sign switch
        {
            > 0 => "ally",
            < 0 => "rival",
            _ => "no tie",
        };

    private static string Listed(string head, IEnumerable<string> items) =>
        $"{head}: {string.Join(", ", items.Order(StringComparer.Ordinal))}";

    private static IEnumerable<string> Texts(IReadOnlyDictionary<string, Value> row, string column) =>
        row[column].AsList().Select(item => item.AsString());
}
