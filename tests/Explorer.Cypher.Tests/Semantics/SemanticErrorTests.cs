using Explorer.Cypher.Errors;
using Explorer.Cypher.Tests.Support;

namespace Explorer.Cypher.Tests.Semantics;

public sealed class SemanticErrorTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases() => StatementCases.Of("Semantics/Cases/Errors");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_statement_that_cannot_mean_anything_says_why(string statement, string expected)
    {
        var error = Assert.Throws<CypherException>(() => Bound.Statement(statement)).WithSource(statement);
        Assert.Equal(expected, $"{error.Type} {error.Detail}\n{error.Explanation}");
        Assert.Equal(CypherPhase.CompileTime, error.Phase);
    }

    [Theory]
    [InlineData("MATCH ()-[r]-() MATCH (r) RETURN r", "VariableTypeConflict")]
    [InlineData("MATCH r = ()-[]-() MATCH (r) RETURN r", "VariableTypeConflict")]
    [InlineData("MATCH (r)-[r]-() RETURN r", "VariableTypeConflict")]
    [InlineData("MATCH r = ()-[]-(), (r) RETURN r", "VariableAlreadyBound")]
    [InlineData("MATCH (p) MATCH p = ()-->() RETURN p", "VariableAlreadyBound")]
    [InlineData("WITH [1] AS n MATCH (n) RETURN n", "VariableTypeConflict")]
    [InlineData("WITH 'x' AS r MATCH ()-[r]-() RETURN r", "VariableTypeConflict")]
    [InlineData("MATCH (n) WITH [n] AS users MATCH (users)-->() RETURN users", "VariableTypeConflict")]
    [InlineData("MATCH ()-[r:T $p]->() RETURN r", "InvalidParameterUse")]
    [InlineData("MATCH r = ()-[*]->() WHERE r.name = 'a' RETURN r", "InvalidArgumentType")]
    [InlineData("MATCH (n) RETURN length(n)", "InvalidArgumentType")]
    [InlineData("RETURN NOT []", "InvalidArgumentType")]
    [InlineData("RETURN null * date('2020-01-01')", "InvalidArgumentType")]
    [InlineData("RETURN 'a' =~ 1", "InvalidArgumentType")]
    [InlineData("RETURN 1 || null", "InvalidArgumentType")]
    [InlineData("RETURN 'abc'[1..2]", "InvalidArgumentType")]
    [InlineData("RETURN [1, 2][1.5..]", "InvalidArgumentType")]
    [InlineData("RETURN date('2020-01-01') - date('2019-01-01')", "InvalidArgumentType")]
    [InlineData("RETURN date('2020-01-01') - 1", "InvalidArgumentType")]
    [InlineData("RETURN duration('P1D') * duration('P1D')", "InvalidArgumentType")]
    [InlineData("RETURN 2 / duration('P1D')", "InvalidArgumentType")]
    [InlineData("RETURN duration('P1D') % 2", "InvalidArgumentType")]
    [InlineData("RETURN null OR {}", "InvalidArgumentType")]
    [InlineData("RETURN [x IN [1] | count(x)]", "InvalidAggregation")]
    [InlineData("MATCH ()-[r:T]-() DELETE r:T", "InvalidDelete")]
    [InlineData("MERGE (n) ON CREATE SET x.num = 1", "UndefinedVariable")]
    public void Names_and_types_are_checked_before_a_row_is_read(string statement, string detail)
    {
        var error = Assert.Throws<CypherException>(() => Bound.Statement(statement));
        Assert.Equal((CypherErrorType.SyntaxError, detail), (error.Type, error.Detail));
    }
}
