using Explorer.Cypher.Syntax;
using Explorer.Cypher.Tests.Support;

namespace Explorer.Cypher.Tests.Syntax;

public sealed class PrintingTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases() =>
        ((string[])["Clauses", "Patterns", "Expressions", "Commands"]).SelectMany(topic => StatementCases.Of("Syntax/Cases/" + topic));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_statement_prints_in_canonical_form(string statement, string expected) =>
        Assert.Equal(expected, Parser.Parse(statement).ToString());

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_printed_reads_as_the_same_statement(string statement, string expected)
    {
        Assert.NotEmpty(statement);
        Assert.Equal(expected, Parser.Parse(expected).ToString());
    }
}
