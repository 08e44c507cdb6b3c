using Explorer.Cypher.Errors;
using Explorer.Cypher.Fuzz.Naive;
using Explorer.Cypher.Fuzz.Running;
using Explorer.Cypher.Fuzz.Statements;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Fuzz;

/// <summary>20,000 generated expressions, evaluated by the engine and by a second, naive evaluator: the same value, or an error of the same class.</summary>
public sealed class ExpressionAgreementTests(ITestOutputHelper output)
{
    private const int Count = 20_000;
    private const int Depth = 4;

    private readonly CypherEngine _engine = new(new PropertyGraph(), new CypherEngineOptions { PreparedQueries = 10 });

    /// <summary>Literals in the text are folded and checked when the statement is compiled.</summary>
    [Fact]
    public void The_naive_evaluator_agrees_on_literals() => Compare(0, NaiveNode.Literal);

    /// <summary>Parameters have no type before the statement runs.</summary>
    [Fact]
    public void The_naive_evaluator_agrees_on_parameters() => Compare(1_000_000, null);

    private void Compare(int shift, Func<object?, string>? literal)
    {
        var differences = new List<string>();
        var (values, errors, open, refused) = (0, 0, 0, 0);
        for (var seed = FuzzSettings.FirstSeed + shift; seed < FuzzSettings.FirstSeed + shift + Count; seed++)
        {
            var expression = new NaiveGenerator(new Dice(seed)).Any(Depth);
            var parameters = new Dictionary<string, Value>(StringComparer.Ordinal);
            var text = expression.Text(literal ?? (value => AddParameter(parameters, value)));
            string expected;
            try
            {
                expected = Naive(expression);
            }
            catch (LeftOpen)
            {
                open++;
                continue;
            }

            var actual = Engine(text, parameters);
            if (actual == Refused)
            {
                // What can never work is refused at once, even where it would not be reached. Something in it must fail, then.
                refused++;
                if (!new NaiveSuspicion().MayFail(expression))
                {
                    differences.Add($"seed {seed}: {expression.Text(NaiveNode.Literal)}\n  is refused, though nothing in it fails");
                }
                continue;
            }

            _ = expected.StartsWith("error", StringComparison.Ordinal) ? errors++ : values++;
            if (actual != expected)
            {
                differences.Add($"seed {seed}: {expression.Text(NaiveNode.Literal)}\n  engine: {actual}\n  naive:  {expected}");
            }
        }

        output.WriteLine($"{values} values, {errors} errors, {refused} refused, {open} left open");
        Assert.True(
            differences.Count == 0,
            $"{differences.Count} differ; the shortest:\n{string.Join('\n', differences.OrderBy(one => one.Length).Take(15))}"
        );
        Assert.InRange(values, Count * 2 / 5, Count);
        Assert.InRange(errors, Count / 100, Count / 2);
    }

    private const string Refused = "refused";

    private static string Naive(NaiveNode expression)
    {
        try
        {
            return NaiveValues.Show(new NaiveEvaluator().Evaluate(expression));
        }
        catch (NaiveError error)
        {
            return $"error {error.Type}";
        }
    }

    private string Engine(string text, Dictionary<string, Value> parameters)
    {
        using var transaction = _engine.Graph.BeginRead();
        try
        {
            return NaiveValues.Show(NaiveValues.FromEngine(_engine.Execute($"RETURN {text} AS x", parameters, transaction).Read()![0]));
        }
        catch (CypherException error)
        {
            return error.Phase == CypherPhase.CompileTime ? Refused : $"error {error.Type}";
        }
    }

    private static string AddParameter(Dictionary<string, Value> parameters, object? value)
    {
        var name = $"p{parameters.Count}";
        parameters.Add(name, NaiveValues.ToEngine(value));
        return "$" + name;
    }
}
