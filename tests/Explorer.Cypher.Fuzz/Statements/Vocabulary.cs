using System.Text.RegularExpressions;
using Explorer.Cypher.Functions;

namespace Explorer.Cypher.Fuzz.Statements;

/// <summary>The words that statements are made of.</summary>
internal static partial class Vocabulary
{
    public static readonly string[] Labels = ["A", "B", "C", "Person"];
    public static readonly string[] Types = ["T", "U", "KNOWS"];
    public static readonly string[] Keys = ["i", "f", "s", "b", "d", "l", "x", "name", "year"];
    public static readonly string[] Parameters = ["i", "f", "s", "b", "list", "map", "nothing", "s", "i", "list", "missing"];

    /// <summary>Names that need quoting, or that are words of the language.</summary>
    public static readonly string[] OddNames =
    [
        "`a b`",
        "`x``y`",
        "`😀`",
        "Ленин",
        "limit",
        "end",
        "all",
        "count",
        "match",
        "`  7`",
        "type",
        "ünï",
        "_",
        "exists",
        "node",
    ];

    public static readonly string[] Components =
    [
        "year",
        "quarter",
        "month",
        "week",
        "weekYear",
        "dayOfQuarter",
        "quarterDay",
        "day",
        "ordinalDay",
        "dayOfWeek",
        "weekDay",
        "hour",
        "minute",
        "second",
        "millisecond",
        "microsecond",
        "nanosecond",
        "timezone",
        "offset",
        "offsetMinutes",
        "offsetSeconds",
        "epochMillis",
        "epochSeconds",
        "years",
        "months",
        "days",
        "hours",
        "minutes",
        "seconds",
        "milliseconds",
        "nanosecondsOfSecond",
        "monthsOfYear",
        "nothing",
    ];

    public static readonly string[] TypeNames =
    [
        "INTEGER",
        "FLOAT NOT NULL",
        "STRING",
        "BOOLEAN",
        "LIST<INTEGER>",
        "LIST<ANY NOT NULL>",
        "MAP",
        "NODE",
        "RELATIONSHIP",
        "PATH",
        "DATE",
        "ZONED DATETIME",
        "LOCAL TIME",
        "DURATION",
        "POINT",
        "ANY",
        "NOTHING",
        "NULL",
        "INTEGER | STRING",
        "PROPERTY VALUE",
        "TIMESTAMP WITHOUT TIMEZONE",
    ];

    public static readonly (string Name, string[] Outputs)[] Procedures =
    [
        ("db.labels", ["label"]),
        ("db.relationshipTypes", ["relationshipType"]),
        ("db.propertyKeys", ["propertyKey"]),
    ];

    public static readonly IReadOnlyDictionary<Hint, string[]> Literals = new Dictionary<Hint, string[]>
    {
        [Hint.Any] = ["null", "1", "'a'", "[]", "{}"],
        [Hint.Integer] =
        [
            "0",
            "1",
            "-1",
            "2",
            "3",
            "7",
            "100",
            "9223372036854775807",
            "-9223372036854775808",
            "0x1F",
            "0o17",
            "1_000",
            "4294967296",
            "2147483648",
        ],
        [Hint.Float] =
        [
            "0.0",
            "-0.0",
            "1.5",
            "-2.25",
            "1e308",
            "1e-320",
            "NaN",
            "Infinity",
            "-Infinity",
            "0.1",
            ".5",
            "1e3",
            "9007199254740993.0",
        ],
        [Hint.String] =
        [
            "''",
            "'a'",
            "'Abc'",
            "\"it's\"",
            "'😀é\\u00e9'",
            "'1924-01-21'",
            "'12'",
            "'1.5'",
            "' x '",
            "'P1Y'",
            "'true'",
            "'ǅ'",
            "'\\t\\n'",
            "'name'",
            "'A'",
            "'e\\u0301'",
            "'\\uD83D'",
        ],
        [Hint.Boolean] = ["true", "false"],
        [Hint.List] =
        [
            "[]",
            "[1, 2, 3]",
            "['a', null, 1.5]",
            "[[1], [2, [3]]]",
            "[null]",
            "range(0, 5)",
            "[true, false]",
            "['a', 'b']",
            "[date('2024-01-01')]",
            "[{a: 1}]",
            "[-1, 0]",
        ],
        [Hint.Map] =
        [
            "{}",
            "{i: 1, s: 'a'}",
            "{year: 2024, month: 2, day: 29}",
            "{x: 1.0, y: 2.0}",
            "{name: null}",
            "{latitude: 50, longitude: 30}",
            "{hour: 12, timezone: 'Europe/Moscow'}",
            "{date: date(), time: time()}",
            "{days: 1, months: 1.5}",
        ],
        [Hint.Date] =
        [
            "date('1924-01-21')",
            "date('2024-02-29')",
            "date({year: 1917, month: 11, day: 7})",
            "date('-0044-03-15')",
            "date('+999999999-12-31')",
            "date('-999999999-01-01')",
            "date('2020-W53-7')",
        ],
        [Hint.LocalTime] = ["localtime('12:00')", "localtime('23:59:59.999999999')", "localtime('00:00')"],
        [Hint.Time] = ["time('12:00+01:00')", "time('23:59:59.999999999-18:00')", "time('00:00Z')"],
        [Hint.LocalDateTime] =
        [
            "localdatetime('1924-01-21T18:50')",
            "localdatetime('+999999999-12-31T23:59:59')",
            "localdatetime('-999999999-01-01T00:00')",
        ],
        [Hint.DateTime] =
        [
            "datetime('1924-01-21T18:50+02:00')",
            "datetime('2024-03-31T02:30[Europe/Berlin]')",
            "datetime('+999999999-12-31T23:59:59Z')",
            "datetime.fromEpoch(0, 1)",
            "datetime()",
        ],
        [Hint.Duration] =
        [
            "duration('P1Y2M3DT4H5M6.7S')",
            "duration({months: 1})",
            "duration('PT-1S')",
            "duration('P1W')",
            "duration({days: 9223372036854775807})",
            "duration({seconds: -9223372036854775808})",
            "duration('P99999999Y')",
            "duration({months: 0.7, days: -1.3})",
        ],
        [Hint.Point] =
        [
            "point({x: 1, y: 2})",
            "point({latitude: 55.75, longitude: 37.6})",
            "point({x: 1, y: 2, z: 3})",
            "point({x: 1e308, y: -1e308})",
        ],
        [Hint.Node] = ["null"],
        [Hint.Relationship] = ["null"],
        [Hint.Path] = ["null"],
    };

    public static readonly IReadOnlyList<Function> Scalars = [.. FunctionCatalog.All.Where(one => !one.IsAggregate)];
    public static readonly IReadOnlyList<Function> Aggregates = [.. FunctionCatalog.All.Where(one => one.IsAggregate)];

    private static readonly IReadOnlyDictionary<Hint, IReadOnlyList<Function>> ByResult = Enum.GetValues<Hint>()
        .ToDictionary(hint => hint, hint => (IReadOnlyList<Function>)[.. Scalars.Where(one => HintsOf(ResultOf(one)).Contains(hint))]);

    public static IReadOnlyList<Function> FunctionsOf(Hint hint) => ByResult[hint];

    /// <summary>The types that a function takes, one for each argument, as its signature says.</summary>
    public static IReadOnlyList<Hint> ArgumentsOf(Function function) => ArgumentHints[function];

    private static readonly IReadOnlyDictionary<Function, IReadOnlyList<Hint>> ArgumentHints = FunctionCatalog.All.ToDictionary(
        function => function,
        function => (IReadOnlyList<Hint>)[.. Argument().Matches(function.Signature).Select(match => HintsOf(match.Groups["type"].Value)[0])]
    );

    private static string ResultOf(Function function) =>
        function.Signature[(function.Signature.LastIndexOf("::", StringComparison.Ordinal) + 2)..].Trim();

    private static Hint[] HintsOf(string types) => [.. types.Split('|').Select(type => HintOf(type.Trim()))];

    private static Hint HintOf(string type) =>
        type switch
        {
            "INTEGER" => Hint.Integer,
            "FLOAT" => Hint.Float,
            "STRING" => Hint.String,
            "BOOLEAN" => Hint.Boolean,
            "MAP" => Hint.Map,
            "DATE" => Hint.Date,
            "LOCAL TIME" => Hint.LocalTime,
            "ZONED TIME" => Hint.Time,
            "LOCAL DATETIME" => Hint.LocalDateTime,
            "ZONED DATETIME" => Hint.DateTime,
            "DURATION" => Hint.Duration,
            "POINT" => Hint.Point,
            "NODE" => Hint.Node,
            "RELATIONSHIP" => Hint.Relationship,
            "PATH" => Hint.Path,
            _ when type.StartsWith("LIST", StringComparison.Ordinal) => Hint.List,
            _ => Hint.Any,
        };

    [GeneratedRegex("[(,][^:,)]*:: (?<type>[^,)]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Argument();
}
