using Explorer.Cypher.Errors;
using Explorer.Cypher.Expressions;

namespace Explorer.Cypher.Tests.Support;

/// <summary>Runs one text case.</summary>
public abstract class CaseTests
{
    private static readonly DateTimeOffset DeathOfLenin = new(1924, 1, 21, 16, 50, 0, 250, TimeSpan.Zero);

    private protected static void Check(string expression, string expected)
    {
        var context = new FunctionContext(new FixedClock(DeathOfLenin), transactionStart: DeathOfLenin.AddHours(-1));
        string actual;
        try
        {
            actual = new ConstantExpression(context).Evaluate(expression).ToString();
        }
        catch (CypherException error)
        {
            Assert.Equal(CypherPhase.Runtime, error.Phase);
            actual = $"!! {error.Type}.{error.Detail}";
        }
        Assert.Equal(expected, actual);
    }
}
