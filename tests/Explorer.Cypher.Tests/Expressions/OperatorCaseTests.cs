using Explorer.Cypher.Tests.Support;

namespace Explorer.Cypher.Tests.Expressions;

public sealed class OperatorCaseTests : CaseTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void An_operator_answers_as_the_cases_say(string expression, string expected) => Check(expression, expected);

    public static IEnumerable<TheoryDataRow<string, string>> Cases() =>
        new[] { "arithmetic", "logic", "comparison", "access", "temporal", "patterns" }.SelectMany(topic =>
            TextCases.Read($"Expressions/Cases/{topic}.txt")
        );
}
