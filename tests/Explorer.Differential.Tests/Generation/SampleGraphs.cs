using System.Globalization;

namespace Explorer.Differential.Tests.Generation;

/// <summary>The graphs that generated queries are asked of.</summary>
internal static class SampleGraphs
{
    private const int Nodes = 24;
    private const int Relationships = 48;

    /// <summary>The data set of this repository.</summary>
    public static GraphVocabulary Succession { get; } =
        new(
            "succession",
            ["Person", "Faction", "Office", "Event", "Claim", "Source", "Year"],
            ["ALLIED_WITH", "RIVAL_OF", "MEMBER_OF", "HELD", "TOOK_PART_IN", "ABOUT", "MADE_IN"],
            new Dictionary<GeneratedType, string[]>
            {
                [GeneratedType.Integer] = ["strength", "fromYear", "toYear", "year"],
                [GeneratedType.String] = ["id", "name", "role", "certainty", "kind", "from"],
                [GeneratedType.Boolean] = ["open"],
                [GeneratedType.Date] = ["validFrom", "validTo"],
                [GeneratedType.Any] = ["born", "year", "name"],
            },
            IsLarge: true
        );

    /// <summary>A random graph with values of all types, each missing here and there.</summary>
    public static GraphVocabulary Mixed { get; } = Small("mixed", ["A", "B", "C"], ["T", "U", "V"]);

    /// <summary>A few nodes and everything that is easily forgotten: loops, parallel relationships, empty values, no labels, two labels, no relationship.</summary>
    public static GraphVocabulary Odd { get; } = Small("odd", ["A", "B", "A", "B", "Missing"], ["T", "U", "T", "U", "MISSING"]);

    public static string CreateMixed()
    {
        var dice = new Dice(20261124);
        var parts = new List<string>();
        for (var n = 0; n < Nodes; n++)
        {
            parts.Add($"(n{n}{dice.One(["", ":A", ":B", ":C", ":A:B", ":B:C"])} {{k: {n}{Properties(dice)}}})");
        }
        for (var r = 0; r < Relationships; r++)
        {
            parts.Add(
                $"(n{dice.Number(0, Nodes - 1)})-[:{dice.One(Mixed.Types)} {{k: {100 + r}{Properties(dice)}}}]->(n{dice.Number(0, Nodes - 1)})"
            );
        }
        return "CREATE " + string.Join(",\n", parts);
    }

    public static string CreateOdd() =>
        """
            CREATE (a:A {k: 1, i: 0, s: '', l: [], x: 'a'}), (b:B {k: 2, i: -1, f: -0.25, s: 'Троцкий 😀', b: true, x: 1}),
                   (c:A:B {k: 3, i: 90071, f: 1024.5, s: "it's", d: date('-0044-03-15'), l: [1, 1], x: 2.5}),
                   (d {k: 4, b: false, d: date('1924-02-29'), x: true}), (e:A {k: 5, s: ' a-b ', x: [1, 2]}), (f),
                   (a)-[:T {k: 11, i: 1}]->(a), (a)-[:T {k: 12}]->(b), (a)-[:T {k: 13, i: 2}]->(b), (b)-[:U {k: 14, s: 'back'}]->(a),
                   (b)-[:U {k: 15}]->(b), (b)-[:T {k: 16}]->(c), (c)-[:T {k: 17, x: date('1924-01-21')}]->(d), (d)-[:U {k: 18}]->(a), (d)-[:U {k: 19}]->(d)
            """;

    private static GraphVocabulary Small(string name, string[] labels, string[] types) =>
        new(
            name,
            labels,
            types,
            new Dictionary<GeneratedType, string[]>
            {
                [GeneratedType.Integer] = ["k", "i"],
                [GeneratedType.Float] = ["f"],
                [GeneratedType.String] = ["s"],
                [GeneratedType.Boolean] = ["b"],
                [GeneratedType.Date] = ["d"],
                [GeneratedType.IntegerList] = ["l"],
                [GeneratedType.Any] = ["x", "i", "s"],
            },
            IsLarge: false
        );

    private static string Properties(Dice dice)
    {
        var parts = new List<string>();
        Add(70, "i", () => dice.Number(-2, 6).ToString(CultureInfo.InvariantCulture));
        Add(60, "f", () => (dice.Number(-10, 20) / 4.0).ToString("0.0#", CultureInfo.InvariantCulture));
        Add(60, "s", () => dice.One(["'a'", "'Ab'", "'b-a-b'", "''", "'Сталин'", "' x '"]));
        Add(50, "b", () => dice.One(["true", "false"]));
        Add(50, "d", () => $"date('19{dice.Number(10, 40)}-0{dice.Number(1, 9)}-2{dice.Number(0, 8)}')");
        Add(40, "l", () => dice.One(["[]", "[1]", "[1, 2, 3]", "[3, 3]"]));
        Add(70, "x", () => dice.One(["1", "'a'", "2.5", "true", "date('1924-01-21')", "[1]", "['a']", "7"]));
        return string.Concat(parts.Select(part => ", " + part));

        void Add(int chance, string key, Func<string> value)
        {
            if (dice.Percent(chance))
            {
                parts.Add($"{key}: {value()}");
            }
        }
    }
}
