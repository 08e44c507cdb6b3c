using Explorer.Cypher.Tests.Support;

namespace Explorer.Cypher.Tests.Functions;

public sealed class FunctionCaseTests : CaseTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_function_answers_as_the_cases_say(string expression, string expected) => Check(expression, expected);

    public static IEnumerable<TheoryDataRow<string, string>> Cases() =>
        new[]
        {
            "aggregates",
            "conversion",
            "durations",
            "lists",
            "mathematical",
            "points",
            "scalars",
            "strings",
            "temporal",
            "truncation",
        }.SelectMany(topic => TextCases.Read($"Functions/Cases/{topic}.txt"));
}
