using System.Text;
using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax;
using Explorer.Cypher.Tests.Support;

namespace Explorer.Cypher.Tests.Syntax;

public sealed class SyntaxErrorTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases() => StatementCases.Of("Syntax/Cases/Errors");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_broken_statement_says_what_came_and_what_was_expected(string statement, string expected)
    {
        var error = Assert.Throws<CypherException>(() => Parser.Parse(statement));
        Assert.Equal(expected, $"{error.Type} {error.Detail}\n{error.Explanation}");
        Assert.Equal(CypherPhase.CompileTime, error.Phase);
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", error.StatusCode);
    }

    [Fact]
    public void An_error_in_a_later_line_shows_that_line()
    {
        var error = Assert.Throws<CypherException>(() => Parser.Parse("MATCH (n)\n  WHERE n.x = = 1\nRETURN n"));
        Assert.Equal((2, 15), (error.Line, error.Column));
        Assert.Equal("  WHERE n.x = = 1", error.SourceLine);
        Assert.EndsWith("\"  WHERE n.x = = 1\"\n               ^", error.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_fault()
    {
        var error = Assert.Throws<CypherException>(() => Parser.Parse($"RETURN {new string('a', 200)} b {new string('c', 200)}"));
        var lines = error.Explanation.Split('\n');
        Assert.Equal(102, lines[1].Length);
        Assert.Equal('b', lines[1][lines[2].IndexOf('^', StringComparison.Ordinal)]);
    }

    [Fact]
    public void Nesting_beyond_the_stack_is_an_error_and_no_crash()
    {
        var nested = new StringBuilder("RETURN ").Append('(', 50_000).Append('1').Append(')', 50_000).ToString();
        var error = Assert.Throws<CypherException>(() => Parser.Parse(nested));
        Assert.Contains("nested too deeply", error.Message, StringComparison.Ordinal);
    }
}
