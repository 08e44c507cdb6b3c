using System.Globalization;
using Explorer.Connections;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Server.Tests.Queries;

/// <summary>
/// Compares the answers of the questions with what the map draws, year by year and person by person, and fails at the first difference with year, person,
/// question, what is expected and what came.
/// </summary>
internal sealed partial class QuestionComparison(
    Questioner questioner,
    string dataSet,
    IReadOnlyDictionary<string, string> names,
    (string Full, string Candidate) seatNames
)
{
    // What README and the first examples show, for either type.
    private const string ShortQuery =
        "MATCH (a:Person {dataset: $dataset})-[r:TYPE]->(b) WHERE r.validFrom <= $date <= r.validTo "
        + "RETURN a.name AS one, b.name AS other, r.strength AS strength, r.certainty AS certainty, r.from AS from, r.to AS to";

    private readonly List<DrawnYear.Flip> _flips = [];

    /// <summary>All questions about one year.</summary>
    /// <param name="drawn">What the map draws of it.</param>
    /// <param name="pairs">The pairs of ids for which the questions about two people are asked.</param>
    public async Task CompareAsync(DrawnYear drawn, IEnumerable<(string One, string Other)> pairs)
    {
        await CompareTiesAsync(drawn);
        foreach (var id in names.Keys)
        {
            await CompareTiesOfAsync(drawn, id, "allies-in-year", "ally", 1);
            await CompareTiesOfAsync(drawn, id, "rivals-in-year", "rival", -1);
        }

        await ComparePatternsAsync(drawn);
        foreach (var (one, other) in pairs)
        {
            await CompareCommonEnemiesAsync(drawn, one, other);
            await ComparePathAsync(drawn, one, other);
        }

        await CompareMostConnectedAsync(drawn);
        await CompareFactionsAsync(drawn);
        await CompareSeatsAsync(drawn);
        await CompareFlipsAsync(drawn, drawn.Year, drawn.Flips);
        await CompareNumbersOfFlipsAsync(drawn);
        await CompareShortQueryAsync(drawn);
        _flips.AddRange(drawn.Flips);
    }

    /// <summary>Who changed sides in all the years that were compared, asked at once.</summary>
    public async Task CompareAllFlipsAsync(DrawnYear first, DrawnYear last)
    {
        await CompareFlipsAsync(last, first.Year, _flips);
        await CompareMostChangesAsync(last, first.Year);
    }

    private async Task CompareTiesAsync(DrawnYear drawn)
    {
        var rows = await questioner.AskAsync("ties-in-year", ("year", drawn.Year));

        Same(
            drawn,
            person: null,
            "ties-in-year",
            drawn.Ties.Select(tie => TieText(tie.One, tie.Other, tie.Sign, tie.Strength, tie.From, tie.To)),
            rows.Select(row =>
                TieText(
                    Text(row, "one"),
                    Text(row, "other"),
                    Text(row, "tie") == "allied with" ? 1 : -1,
                    row["strength"].AsInteger(),
                    Text(row, "phaseFrom"),
                    Text(row, "phaseTo")
                )
            )
        );
    }

    private async Task CompareTiesOfAsync(DrawnYear drawn, string id, string question, string column, int sign)
    {
        var name = names[id];
        var rows = await questioner.AskAsync(question, ("person", id), ("year", drawn.Year));

        Same(
            drawn,
            id,
            question,
            drawn.TiesOf(name, sign).Select(tie => TieText(name, tie.Beside(name), sign, tie.Strength, tie.From, tie.To)),
            rows.Select(row =>
                TieText(name, Text(row, column), sign, row["strength"].AsInteger(), Text(row, "phaseFrom"), Text(row, "phaseTo"))
            )
        );
    }

    private async Task CompareCommonEnemiesAsync(DrawnYear drawn, string one, string other)
    {
        var enemies = drawn.TiesOf(names[one], -1).Select(tie => tie.Beside(names[one]));
        var rows = await questioner.AskAsync("common-enemies", ("one", one), ("other", other), ("year", drawn.Year));

        Same(
            drawn,
            $"{one} and {other}",
            "common-enemies",
            enemies.Intersect(drawn.TiesOf(names[other], -1).Select(tie => tie.Beside(names[other])), StringComparer.Ordinal),
            rows.Select(row => Text(row, "enemy"))
        );
    }

    private async Task ComparePathAsync(DrawnYear drawn, string one, string other)
    {
        const int Longest = 5;
        var rows = await questioner.AskAsync("path-between-two-people", ("one", one), ("other", other), ("year", drawn.Year));
        var chains = rows.Select(row => row["chain"].AsList().Select(name => name.AsString()).ToList()).ToList();
        var steps = Steps(drawn, names[one], names[other]);

        Same(
            drawn,
            $"{one} and {other}",
            "path-between-two-people",
            steps is > 0 and <= Longest ? [$"{steps} steps"] : [],
            rows.Select(row => $"{row["steps"].AsInteger()} steps")
        );
        foreach (var chain in chains)
        {
            Assert.Equal((names[one], names[other], steps), (chain[0], chain[^1], chain.Count - 1));
            foreach (var (from, to) in chain.Zip(chain.Skip(1)))
            {
                Assert.Contains(drawn.Ties, tie => tie.Sign > 0 && tie.IsOf(from) && tie.IsOf(to));
            }
        }
    }

    private async Task CompareMostConnectedAsync(DrawnYear drawn)
    {
        const int Shown = 15;
        var rows = await questioner.AskAsync("most-connected", ("year", drawn.Year));

        Same(
            drawn,
            person: null,
            "most-connected",
            names
                .Values.Select(name => (Name: name, Allies: drawn.TiesOf(name, 1).Count(), Rivals: drawn.TiesOf(name, -1).Count()))
                .Where(one => one.Allies + one.Rivals > 0)
                .OrderByDescending(one => one.Allies + one.Rivals)
                .ThenBy(one => one.Name, StringComparer.Ordinal)
                .Take(Shown)
                .Select(one => $"{one.Name}: {one.Allies} allies, {one.Rivals} rivals"),
            rows.Select(row => $"{Text(row, "person")}: {row["allies"].AsInteger()} allies, {row["rivals"].AsInteger()} rivals")
        );
        Assert.All(rows, row => Assert.Equal(row["allies"].AsInteger() + row["rivals"].AsInteger(), row["ties"].AsInteger()));
    }

    private async Task CompareFactionsAsync(DrawnYear drawn)
    {
        string[] roles = ["leader", "member"];
        var rows = await questioner.AskAsync("faction-in-year", ("year", drawn.Year));

        // Leaders come first, then members, then all others; among equals the alphabet.
        Same(
            drawn,
            person: null,
            "faction-in-year",
            drawn.Factions.Select(faction =>
                $"{faction.Key}: {string.Join(", ", faction.Value.OrderBy(one => (uint)Array.IndexOf(roles, one.Role)).ThenBy(one => one.Name, StringComparer.Ordinal).Select(one => one.Name))}"
            ),
            rows.Select(row => $"{Text(row, "faction")}: {string.Join(", ", row["members"].AsList().Select(name => name.AsString()))}")
        );
        Assert.All(rows, row => Assert.Equal(row["members"].AsList().Count, row["size"].AsInteger()));
    }

    private async Task CompareSeatsAsync(DrawnYear drawn)
    {
        var rows = await questioner.AskAsync("politburo-in-year", ("year", drawn.Year));

        Same(
            drawn,
            person: null,
            "politburo-in-year",
            drawn.Seats.Select(seat => $"{seat.Key}: {(seat.Value == "full" ? seatNames.Full : seatNames.Candidate)}"),
            rows.Select(row => $"{Text(row, "person")}: {Text(row, "seat")}")
        );
    }

    private async Task CompareFlipsAsync(DrawnYear drawn, int first, IEnumerable<DrawnYear.Flip> flips)
    {
        var rows = await questioner.AskAsync("who-changed-sides", ("first", first), ("last", drawn.Year));

        Same(
            drawn,
            person: null,
            "who-changed-sides",
            flips.Select(flip => $"{flip.One} and {flip.Other} became {(flip.Sign > 0 ? "allies" : "rivals")}"),
            rows.Select(row =>
            {
                var (one, other) = DrawnYear.InOrder(Text(row, "one"), Text(row, "other"));
                return $"{one} and {other} became {Text(row, "became")}";
            })
        );
    }

    /// <summary>The query that one types first differs from the map by what it does not leave out, and by nothing else: stories, and the weaker of two contested states.</summary>
    private async Task CompareShortQueryAsync(DrawnYear drawn)
    {
        foreach (var (type, sign) in new[] { ("ALLIED_WITH", 1), ("RIVAL_OF", -1) })
        {
            var rows = await questioner.RunAsync(
                new Statement(
                    ShortQuery.Replace("TYPE", type, StringComparison.Ordinal),
                    new Dictionary<string, Value>(StringComparer.Ordinal)
                    {
                        ["date"] = Value.Date(CypherDate.Of(drawn.Year, 12, 31)),
                        ["dataset"] = questioner.Key,
                    }
                )
            );
            var told = rows.Where(row => Text(row, "certainty") != "legend" && !drawn.Ties.Any(tie => IsFirmer(tie, row, -sign)));
            Same(
                drawn,
                person: null,
                "the short query",
                drawn.Ties.Where(tie => tie.Sign == sign).Select(tie => TieText(tie.One, tie.Other, sign, tie.Strength, tie.From, tie.To)),
                told.Select(row =>
                    TieText(Text(row, "one"), Text(row, "other"), sign, row["strength"].AsInteger(), Text(row, "from"), Text(row, "to"))
                )
            );
        }
    }

    /// <summary>Whether the map draws a pair with the other sign, so that this row is the one that yields.</summary>
    private static bool IsFirmer(DrawnYear.Tie tie, IReadOnlyDictionary<string, Value> row, int sign) =>
        tie.Sign == sign && tie.IsOf(Text(row, "one")) && tie.IsOf(Text(row, "other")) && tie.Strength >= row["strength"].AsInteger();

    private void Same(DrawnYear drawn, string? person, string question, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var (wanted, came) = (expected.Order(StringComparer.Ordinal).ToList(), actual.Order(StringComparer.Ordinal).ToList());
        if (wanted.SequenceEqual(came, StringComparer.Ordinal))
        {
            return;
        }
        var who = person is null ? "" : $", {person}";
        Assert.Fail(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{dataSet}, {drawn.Year}{who}: {question} differs from the map.\nonly the map: {Only(wanted, came)}\nonly the question: {Only(came, wanted)}\nexpected: {string.Join("; ", wanted)}\nactual: {string.Join("; ", came)}"
            )
        );
    }

    private static string Only(IEnumerable<string> these, List<string> others) =>
        string.Join("; ", these.Where(one => !others.Contains(one, StringComparer.Ordinal)));

    /// <summary>How many alliances lie between two people; 0 if there is no way, or if they are one.</summary>
    private static int Steps(DrawnYear drawn, string one, string other)
    {
        var reached = new Dictionary<string, int>(StringComparer.Ordinal) { [one] = 0 };
        var next = new Queue<string>([one]);
        while (next.TryDequeue(out var name))
        {
            foreach (var tie in drawn.TiesOf(name, 1))
            {
                if (reached.TryAdd(tie.Beside(name), reached[name] + 1))
                {
                    next.Enqueue(tie.Beside(name));
                }
            }
        }

        return reached.GetValueOrDefault(other);
    }

    private static string TieText(string one, string other, int sign, long strength, string from, string to)
    {
        (one, other) = DrawnYear.InOrder(one, other);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{one} {(sign > 0 ? "allied with" : "rival of")} {other}, strength {strength}, {from} to {to}"
        );
    }

    private static string Text(IReadOnlyDictionary<string, Value> row, string column) =>
        row[column] is { IsNull: false } value ? value.AsString() : "";
}
