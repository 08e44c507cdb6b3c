using Explorer.Cypher.Errors;
using Explorer.Cypher.Execution;
using Explorer.Cypher.Tck.Kit;
using Explorer.Cypher.Tck.Values;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Tck.Running;

/// <summary>Carries out the steps of one scenario on a graph of its own; a step that does not hold throws <see cref="ScenarioFailure"/>.</summary>
internal sealed class ScenarioRunner : IDisposable
{
    private static readonly QueryLimits Limits = QueryLimits.Default with { Time = TimeSpan.FromSeconds(30) };

    private readonly PropertyGraph _graph = new();
    private readonly CypherEngine _engine;
    private readonly KitFolder _kit;
    private readonly Dictionary<string, Value> _parameters = new(StringComparer.Ordinal);
    private GraphState _before;
    private GraphState _after;
    private QueryOutcome? _outcome;

    private ScenarioRunner(KitFolder kit)
    {
        _kit = kit;
        _engine = new CypherEngine(_graph);
        _before = _after = GraphState.Of(_graph);
    }

    /// <summary>Why the scenario fails; null if it holds.</summary>
    public static string? Run(Scenario scenario, KitFolder kit)
    {
        try
        {
            using var runner = new ScenarioRunner(kit);
            foreach (var step in scenario.Steps)
            {
                runner.Perform(step);
            }
            return null;
        }
        catch (ScenarioFailure failure)
        {
            return failure.Message;
        }
        catch (Exception crash)
        {
            return $"{crash.GetType().Name}: {crash.Message}\n{crash.StackTrace}";
        }
    }

    public void Dispose() => _graph.Dispose();

    private void Perform(ScenarioStep step)
    {
        switch (step.Text)
        {
            case "an empty graph" or "any graph":
                return;
            case "having executed:":
                Prepare(step.Document!);
                return;
            case "parameters are:":
                foreach (var row in step.Rows)
                {
                    _parameters[row[0]] = EngineValues.ToValue(TableValueReader.Read(row[1]));
                }
                return;
            case "executing query:" or "executing control query:":
                _before = GraphState.Of(_graph);
                _outcome = Execute(step.Document!);
                _after = GraphState.Of(_graph);
                return;
            case "the result should be empty":
                ResultCheck.CheckEmpty(Outcome());
                return;
            case "no side effects":
                CheckSideEffects([]);
                return;
            case "the side effects should be:":
                CheckSideEffects(step.Rows.Select(r => $"{r[0]} {r[1]}"));
                return;
        }

        if (step.Text.StartsWith("the result should be", StringComparison.Ordinal))
        {
            ResultCheck.Check(Outcome(), step);
        }
        else if (step.Text.StartsWith("there exists a procedure ", StringComparison.Ordinal))
        {
            _engine.Procedures.Add(TableProcedure.Of(step));
        }
        else if (step.Text.StartsWith("the ", StringComparison.Ordinal) && step.Text.EndsWith(" graph", StringComparison.Ordinal))
        {
            Prepare(NamedGraph(step.Text[4..^6]));
        }
        else if (!ErrorCheck.TryCheck(_outcome, step.Text))
        {
            throw new ScenarioFailure($"The runner does not know the step: {step.Text}");
        }
    }

    private QueryOutcome Outcome() => _outcome ?? throw new ScenarioFailure("no query was run");

    private string NamedGraph(string name) => File.ReadAllText(Path.Combine(_kit.Graphs, name, name + ".cypher"));

    private void Prepare(string text)
    {
        if (Execute(text).Error is { } error)
        {
            throw new ScenarioFailure($"the preparation failed: {error.Type}: {error.Explanation}");
        }
    }

    private QueryOutcome Execute(string text)
    {
        using var transaction = _graph.BeginWrite();
        try
        {
            var cursor = _engine.Execute(text, _parameters, transaction, Limits);
            var rows = cursor.Rows().Select(Canonical).ToArray();
            transaction.Commit();
            return new QueryOutcome(cursor.Columns, rows, null);
        }
        catch (CypherException error)
        {
            transaction.Rollback();
            return new QueryOutcome([], [], error);
        }
    }

    private static IReadOnlyList<(string Exact, string Unordered)> Canonical(Value[] row) =>
        row.Select(v => (EngineValues.Canonical(v, ignoreListOrder: false), EngineValues.Canonical(v, ignoreListOrder: true))).ToArray();

    private void CheckSideEffects(IEnumerable<string> expected)
    {
        var wanted = string.Join(", ", expected.Order(StringComparer.Ordinal));
        var came = string.Join(", ", _after.ChangesSince(_before).Select(c => $"{c.Key} {c.Value}").Order(StringComparer.Ordinal));
        if (_outcome is { Error: { } error })
        {
            throw new ScenarioFailure($"{error.Type} at {error.Phase}: {error.Detail}: {error.Explanation}");
        }
        if (wanted != came)
        {
            throw new ScenarioFailure($"expected side effects [{wanted}] but came [{came}]");
        }
    }
}
