using System.Diagnostics;
using Explorer.Cypher.Errors;
using Explorer.Cypher.Execution;

namespace Explorer.Cypher.Fuzz.Running;

/// <summary>Runs statements, one after the other, each in a transaction of its own that is rolled back, and judges how they end.</summary>
internal sealed class StatementRunner
{
    // Names of labels and keys stay in a graph for good, so now and then it is made anew.
    private const int StatementsPerGraph = 2000;

    private static readonly CypherEngineOptions Options = new()
    {
        PreparedQueries = 20,
        Limits = new QueryLimits
        {
            Time = TimeSpan.FromMilliseconds(50),
            Rows = 500,
            MemoryBytes = 16 << 20,
        },
    };

    /// <summary>What a statement ends with that is in order.</summary>
    public const string Rows = "rows";

    private CypherEngine? _engine;
    private int _run;

    /// <summary>Runs a statement.</summary>
    /// <returns>"rows" if it ended with rows; else the engine's error.</returns>
    /// <exception cref="FuzzFailure">It ended in any other way.</exception>
    public string Run(string statement)
    {
        if (_run++ % StatementsPerGraph == 0)
        {
            _engine?.Graph.Dispose();
            _engine = SmallGraph.Engine(Options);
        }

        try
        {
            using var transaction = _engine!.Graph.BeginWrite();
            var cursor = _engine.Execute(statement, SmallGraph.Parameters, transaction, commitBatch: own => own.CommitPart());
            while (cursor.Read() is { } row)
            {
                foreach (var value in row)
                {
                    _ = value.ToString(10_000);
                }
            }

            _ = cursor.Plan.ToString();
            return Rows;
        }
        catch (CypherException error)
        {
            Check(error, statement);
            return $"{error.Type}.{error.Detail}";
        }
        catch (Exception error) when (error is not FuzzFailure)
        {
            var trace = (error.StackTrace ?? "").Split('\n').Take(8).ToArray();
            throw new FuzzFailure($"{error.GetType().Name}: {error.Message}\n{string.Join('\n', trace)}", error.GetType().Name + trace[0]);
        }
    }

    /// <summary>The quickest of a few runs, for a statement that took long: others use this machine too.</summary>
    public TimeSpan Time(string statement)
    {
        var quickest = TimeSpan.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            Run(statement);
            quickest = watch.Elapsed < quickest ? watch.Elapsed : quickest;
        }

        return quickest;
    }

    private static void Check(CypherException error, string statement)
    {
        if (error.Message.Length == 0 || error.StatusCode.StartsWith("Neo.DatabaseError.General", StringComparison.Ordinal))
        {
            throw new FuzzFailure($"No error that a user could use: {error.StatusCode} {error.Message}");
        }
        var hasPlace = error.Line > 0;
        if (hasPlace != error.Column > 0 || (error.Phase == CypherPhase.CompileTime && !hasPlace && NeedsPlace(error)))
        {
            throw new FuzzFailure($"Line {error.Line}, column {error.Column}: {error.Message}");
        }
        var lines = statement.Split('\n');
        if (hasPlace && (error.Line > lines.Length || error.Column > lines[error.Line - 1].Length + 1))
        {
            throw new FuzzFailure($"Column {error.Column} is not in line {error.Line}: {error.Message}");
        }
        _ = error.Explanation;
    }

    // A parameter that is missing, a write that is not allowed: those have no place in the text.
    private static bool NeedsPlace(CypherException error) => error.Type == CypherErrorType.SyntaxError;
}
