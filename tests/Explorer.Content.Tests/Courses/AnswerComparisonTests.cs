using System.Globalization;
using Explorer.Content.Courses.Answers;
using Explorer.Content.Courses.Steps;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Content.Tests.Courses;

/// <summary>When an answer is right, and what is said of one that is not.</summary>
public sealed class AnswerComparisonTests
{
    private const int Rounds = 400;

    private static readonly AnswerRules Usual = new();
    private static readonly AnswerRules Ordered = new() { IsOrdered = true };
    private static readonly AnswerRules Named = new() { IsNamed = true };
    private static readonly AnswerRules Loose = new() { HasLooseLists = true };

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Generated_answers_are_right_in_any_order_and_wrong_with_one_row_more_less_or_otherwise(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var right = AnyAnswer(random);
            var given = right with { Rows = [.. right.Rows.Select(row => Rewritten(row, random)).OrderBy(_ => random.Next())] };
            Assert.Null(AnswerComparison.Differ(given, right, Usual));
            Assert.Null(AnswerComparison.Differ(given with { Columns = [.. given.Columns.Select(name => name + "_")] }, right, Usual));

            var order = Enumerable.Range(0, right.Columns.Count).OrderBy(_ => random.Next()).ToArray();
            Assert.Null(AnswerComparison.Differ(Arranged(given, order), right, Named));

            var more = given with { Rows = [.. given.Rows, AnyRow(random, right.Columns.Count)] };
            var said = AnswerComparison.Differ(more, right, Usual);
            Assert.NotNull(said);
            Assert.Contains($"the right one has {right.Rows.Count}.", said, StringComparison.Ordinal);

            Assert.NotNull(AnswerComparison.Differ(given with { Rows = [.. given.Rows.Skip(1)] }, right, Usual));
            var twice = given with { Rows = [.. given.Rows, given.Rows[0]] };
            Assert.Contains("more often than it should", AnswerComparison.Differ(twice, right, Usual), StringComparison.Ordinal);

            var (at, column) = (random.Next(right.Rows.Count), random.Next(right.Columns.Count));
            var other = given.Rows.Select(row => row.ToArray()).ToList();
            other[at][column] = "something that is nowhere";
            Assert.NotNull(AnswerComparison.Differ(given with { Rows = [.. other] }, right, Usual));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Generated_answers_whose_order_counts_are_right_in_that_order_only(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var right = AnyAnswer(random);
            var given = right with { Rows = [.. right.Rows.Select(row => Rewritten(row, random))] };
            Assert.Null(AnswerComparison.Differ(given, right, Ordered));

            var turned = given with { Rows = [.. given.Rows.Reverse()] };
            var isSame = turned.Rows.Zip(right.Rows).All(pair => Same(pair.First, pair.Second));
            var said = AnswerComparison.Differ(turned, right, Ordered);
            Assert.Equal(isSame, said is null);
            Assert.True(
                said is null || said.StartsWith("Your rows are right, but not in the right order. Row ", StringComparison.Ordinal),
                said
            );
        }
    }

    public static TheoryData<string, Value, Value, bool> Pairs { get; } =
        new()
        {
            { "a whole number and its float", 1, 1.0, true },
            { "a great whole number and its float", 1L << 53, (double)(1L << 53), true },
            { "two whole numbers side by side", long.MaxValue, long.MaxValue - 1, false },
            { "a sum in another order", 0.1 + 0.2, 0.3, true },
            { "a third and a rounded third", 1.0 / 3, 0.3333, false },
            { "zero and almost zero", 0.0, 1e-300, false },
            { "zero and minus zero", 0.0, -0.0, true },
            { "NaN and NaN", double.NaN, double.NaN, true },
            { "infinity and infinity", double.PositiveInfinity, double.PositiveInfinity, true },
            { "infinity and a number", double.PositiveInfinity, 1e300, false },
            { "the two infinities", double.PositiveInfinity, double.NegativeInfinity, false },
            { "null and null", Value.Null, Value.Null, true },
            { "null and zero", Value.Null, 0, false },
            { "null and the empty text", Value.Null, "", false },
            { "a number and its digits", 3, "3", false },
            { "two cases of a text", "Stalin", "stalin", false },
            { "true and the text", true, "true", false },
            { "a day and its text", Day(1926, 12, 31), "1926-12-31", false },
            { "a day and the same day", Day(1926, 12, 31), Day(1926, 12, 31), true },
            { "a day and the next", Day(1926, 12, 30), Day(1926, 12, 31), false },
            { "lists with like items", List(1, "a", Value.Null), List(1.0, "a", Value.Null), true },
            { "a list and its first items", List(1, 2), List(1, 2, 3), false },
            { "a list turned round", List(1, 2), List(2, 1), false },
            { "an item and a list of it", 1, List(1), false },
            { "maps in another order", Map(("a", 1), ("b", 2)), Map(("b", 2.0), ("a", 1)), true },
            { "maps with other keys", Map(("a", 1)), Map(("b", 1)), false },
            { "a node read twice", Node("4:x:7", "Stalin"), Node("4:x:7", "Stalin"), true },
            { "a node whose properties were not read", Node("4:x:7", "Stalin"), Node("4:x:7", ""), true },
            { "two nodes with like properties", Node("4:x:7", "Stalin"), Node("4:x:8", "Stalin"), false },
            { "two nodes of two databases", Node("4:x:7", "Stalin"), Node("4:y:7", "Stalin"), false },
            { "a node and its name", Node("4:x:7", "Stalin"), "Stalin", false },
        };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_values_are_the_same_or_not(string what, Value one, Value other, bool isSame)
    {
        Assert.True(isSame == (AnswerComparison.Differ(Of([one]), Of([other]), Usual) is null), what);
        Assert.True(isSame == (AnswerComparison.Differ(Of([other]), Of([one]), Usual) is null), what);
        Assert.True(isSame == (AnswerComparison.Differ(Of([List(one)]), Of([List(other)]), Usual) is null), what);
        Assert.True(isSame == (AnswerComparison.Differ(Of([Map(("key", one))]), Of([Map(("key", other))]), Usual) is null), what);
    }

    [Fact]
    public void Lists_may_come_in_any_order_where_the_course_says_so()
    {
        Assert.Null(AnswerComparison.Differ(Of([List("a", "b", "b")]), Of([List("b", "a", "b")]), Loose));
        Assert.NotNull(AnswerComparison.Differ(Of([List("a", "b", "b")]), Of([List("b", "a", "a")]), Loose));
        Assert.NotNull(AnswerComparison.Differ(Of([List("a", "b", "b")]), Of([List("b", "a", "b")]), Usual));
    }

    [Fact]
    public void What_differs_is_said_in_plain_words()
    {
        Assert.Equal(
            "Your answer has 1 row; the right one has 3. One that is missing in yours: b.",
            AnswerComparison.Differ(Of(["a"]), Of(["a"], ["b"], ["c"]), Usual)
        );
        Assert.Equal(
            "Your answer has no rows; the right one has 3. Look whether every name is written exactly as it stands in the task.",
            AnswerComparison.Differ(new Answer(["x"], []), Of(["a"], ["b"], ["c"]), Usual)
        );
        Assert.Equal(
            "Your answer has 4,225 rows; the right one has 3. One of yours that is not in it: z.",
            AnswerComparison.Differ(Of(["a"], ["b"], ["c"], ["z"]) with { Total = 4225 }, Of(["a"], ["b"], ["c"]), Usual)
        );
        Assert.Equal("Your answer has 2 columns; the right one has 1: c1.", AnswerComparison.Differ(Of(["a", "b"]), Of(["a"]), Usual));
        Assert.Equal(
            "Your rows are right, but their columns stand in another order. The right one: c2, c1.",
            AnswerComparison.Differ(Of([1, "a"], [2, "b"]), Of(["a", 1], ["b", 2]), Usual)
        );
        Assert.Equal(
            "Your answer has no column c1. Give it that name with AS. The right one has: c1.",
            AnswerComparison.Differ(Of(["a"]) with { Columns = ["p.name"] }, Of(["a"]), Named)
        );
        Assert.Equal(
            "Your answer has a column c2, which is not asked for. The right one has: c1.",
            AnswerComparison.Differ(Of(["a", "b"]), Of(["a"]), Named)
        );
        Assert.Contains("nothing (null)", AnswerComparison.Differ(Of([Value.Null]), Of(["a"]), Usual), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_holds_another_kind_of_thing_is_named()
    {
        Assert.Equal(
            "Your answer has 1 row, as it should, but it is not the right one. The column c1 holds texts, where the right answer has numbers.",
            AnswerComparison.Differ(Of(["3"]), Of([3]), Usual)
        );
        Assert.EndsWith(
            "The column c2 holds lists of whole nodes, where the right answer has lists of texts.",
            AnswerComparison.Differ(Of(["a", List(Node("4:x:1", "Stalin"))]), Of(["a", List("Stalin")]), Loose),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("holds", AnswerComparison.Differ(Of([Value.Null]), Of([3]), Usual), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_ends_with_a_full_stop_gets_no_other() =>
        Assert.EndsWith("in it: The end.", AnswerComparison.Differ(Of(["The end."]), Of(["Other"]), Usual), StringComparison.Ordinal);

    [Fact]
    public void Of_an_answer_of_one_row_what_is_missing_is_not_given_away()
    {
        var said = AnswerComparison.Differ(Of(["a"]), Of(["the secret"]), Usual);

        Assert.NotNull(said);
        Assert.DoesNotContain("secret", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_row_is_cut_short() =>
        Assert.True(AnswerComparison.Differ(Of([new string('x', 100_000)]), Of(["a"]), Usual)!.Length < 400);

    private static Answer Of(params Value[][] rows) => new([.. Enumerable.Range(1, rows[0].Length).Select(i => $"c{i}")], rows);

    private static Answer Arranged(Answer answer, int[] order) =>
        new([.. order.Select(at => answer.Columns[at])], [.. answer.Rows.Select(row => order.Select(at => row[at]).ToArray())]);

    private static bool Same(IReadOnlyList<Value> one, IReadOnlyList<Value> other) =>
        AnswerComparison.Differ(Of([.. one]), Of([.. other]), Usual) is null;

    private static Answer AnyAnswer(Random random)
    {
        var columns = random.Next(1, 5);
        var kinds = Enumerable.Range(0, random.Next(1, 12)).Select(_ => AnyRow(random, columns));
        return new Answer([.. Enumerable.Range(1, columns).Select(i => $"c{i}")], [.. kinds]);
    }

    private static Value[] AnyRow(Random random, int columns) => [.. Enumerable.Range(0, columns).Select(_ => AnyValue(random, depth: 2))];

    private static Value AnyValue(Random random, int depth) =>
        random.Next(depth > 0 ? 10 : 8) switch
        {
            0 => Value.Null,
            1 => random.Next(5),
            2 => random.Next(5) + 0.5,
            3 => random.Next(2) == 0,
            4 => random.Next(5).ToString(CultureInfo.InvariantCulture),
            5 => Day(1917 + random.Next(3), 1 + random.Next(2), 1),
            6 => Node($"4:x:{random.Next(4)}", "Somebody"),
            7 => ((char)('a' + random.Next(4))).ToString(),
            8 => List([.. Enumerable.Range(0, random.Next(4)).Select(_ => AnyValue(random, depth - 1))]),
            _ => Map([.. Enumerable.Range(0, random.Next(3)).Select(i => ($"k{i}", AnyValue(random, depth - 1)))]),
        };

    /// <summary>The same row as another statement might give it: whole numbers as floats, and means with another last digit.</summary>
    private static Value[] Rewritten(IReadOnlyList<Value> row, Random random) => [.. row.Select(value => Rewritten(value, random))];

    private static Value Rewritten(Value value, Random random) =>
        value.Kind switch
        {
            ValueKind.Integer when random.Next(2) == 0 => (double)value.AsInteger(),
            ValueKind.Float => value.AsFloat() * (1 + (random.Next(3) - 1) * 1e-15),
            ValueKind.List => List([.. value.AsList().Select(item => Rewritten(item, random))]),
            ValueKind.Map => Map([.. value.AsMap().Reverse().Select(pair => (pair.Key, Rewritten(pair.Value, random)))]),
            _ => value,
        };

    private static Value Day(int year, int month, int day) => Value.Date(CypherDate.Of(year, month, day));

    private static Value List(params Value[] items) => Value.List([.. items]);

    private static Value Map(params (string Key, Value Value)[] pairs)
    {
        var map = new MapBuilder();
        foreach (var (key, value) in pairs)
        {
            map.Set(key, value);
        }
        return map.ToValue();
    }

    private static Value Node(string elementId, string name) =>
        Value.Node(
            Graph.Values.Node.Detached(
                long.Parse(elementId[(elementId.LastIndexOf(':') + 1)..], CultureInfo.InvariantCulture),
                ["Person"],
                new Dictionary<string, Value>(StringComparer.Ordinal) { ["name"] = name },
                elementId
            )
        );
}
