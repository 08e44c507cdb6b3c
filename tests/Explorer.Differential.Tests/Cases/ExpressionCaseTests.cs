using System.Text.RegularExpressions;
using Explorer.Connections;
using Explorer.Cypher.Tests.Support;
using Explorer.Differential.Tests.Answers;

namespace Explorer.Differential.Tests.Cases;

/// <summary>The expressions of the engine's text cases, asked of both engines.</summary>
[Collection(EnginesCollection.Name)]
public sealed partial class ExpressionCaseTests(EnginePair engines)
{
    // Many at once where none of them fails: a question costs Neo4j more than an expression.
    private const int AtOnce = 25;

    // Lists that are never whole in our memory; a server would build them, and run out of its own.
    private const string Billion = "1000000000)";

    public static TheoryData<string> Files =>
        [
            .. new[] { "Expressions", "Functions" }
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, folder, "Cases"), "*.txt"))
                .Select(file => Path.GetRelativePath(AppContext.BaseDirectory, file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_engines_agree_on_the_expressions_of(string file)
    {
        EnginePair.Require();
        var topic = Path.ChangeExtension(file.Replace("/Cases/", "/", StringComparison.Ordinal), null);
        var expressions = TextCases.Read(file).Select(row => row.Data.Item1).Where(one => !one.Contains(Billion, StringComparison.Ordinal));
        var differences = new Differences();
        foreach (var some in expressions.Chunk(AtOnce))
        {
            if (!await AgreeAsync(some))
            {
                await CompareEachAsync(topic, some, differences);
            }
            else
            {
                differences.Agree([.. some.Select(one => $"{topic}: {one}")]);
            }
        }

        differences.AssertOnlyKnown();
    }

    private async Task<bool> AgreeAsync(string[] expressions)
    {
        if (expressions.Any(one => Aggregate().IsMatch(one)))
        {
            return false;
        }
        var items = expressions.Select((one, i) => $"{Timeless(one)} AS x{i}");
        var (ours, theirs) = await engines.AskAsync(new Statement($"RETURN {string.Join(",\n", items)}"));
        return ours.Failure is null && theirs.Failure is null && AnswerComparison.Difference(ours, theirs, RowOrder.None) is null;
    }

    private async Task CompareEachAsync(string topic, string[] expressions, Differences differences)
    {
        foreach (var expression in expressions)
        {
            var text = StatementOf(expression);
            differences.Compare($"{topic}: {expression}", text, await engines.AskAsync(new Statement(text)), RowOrder.None);
        }
    }

    private static string StatementOf(string expression) =>
        Aggregate().Match(expression) is { Success: true } aggregate
            ? $"UNWIND {aggregate.Groups["list"]} AS item RETURN {aggregate.Groups["name"]}(item{aggregate.Groups["more"]}) AS x"
            : $"RETURN {Timeless(expression)} AS x";

    /// <summary>What the clock says differs from one engine to the next; its type does not.</summary>
    private static string Timeless(string expression) => Clock().IsMatch(expression) ? $"valueType({expression})" : expression;

    // The cases apply an aggregate to a list, where Cypher applies it to rows.
    [GeneratedRegex(
        @"^(?<name>count|sum|avg|min|max|collect|percentileCont|percentileDisc|stDev|stDevP)\((?<list>\[.*\])(?<more>, [^\]]*)?\)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Aggregate();

    [GeneratedRegex(
        @"^(date|time|localtime|datetime|localdatetime)(\.\w+)?\((\{timezone: [^,]*\}|'[A-Z].*')?\)$|^timestamp\(\)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Clock();
}
