using Explorer.Cypher.Errors;
using Explorer.Cypher.Execution;
using Explorer.Cypher.Execution.Files;
using Explorer.Cypher.Execution.Mapping;
using Explorer.Cypher.Expressions;
using Explorer.Cypher.Mistakes;
using Explorer.Cypher.Planning;
using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.Rewrites;
using Explorer.Cypher.Planning.Statistics;
using Explorer.Cypher.Procedures;
using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax;
using Explorer.Cypher.Syntax.Ast;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher;

/// <summary>
/// Runs Cypher on a graph: text and parameters in, rows out. One engine serves one graph, from any number of threads.
/// The way of a query: text, syntax tree, bound query, logical plan, rewrites, physical plan, rows.
/// </summary>
/// <param name="graph">The graph whose transactions the engine runs in.</param>
/// <param name="options">How it works; null for the defaults.</param>
public sealed class CypherEngine(PropertyGraph graph, CypherEngineOptions? options = null)
{
    private readonly CypherEngineOptions _options = options ?? new CypherEngineOptions();
    private readonly Lazy<DatabaseFacts> _facts = EngineFacts.Of(options ?? new CypherEngineOptions());
    private readonly ConnectionSamples _samples = new();
    private readonly Helpers? _helpers = HelpersOf(options ?? new CypherEngineOptions());
    private long _runs;
    private readonly PreparedQueryCache _cache = new((options ?? new CypherEngineOptions()).PreparedQueries);

    /// <summary>The graph.</summary>
    public PropertyGraph Graph { get; } = graph;

    /// <summary>The procedures that statements may call; more may be added.</summary>
    public Procedures.ProcedureRegistry Procedures => _options.Procedures;

    /// <summary>Runs a statement.</summary>
    /// <param name="text">The Cypher text, one statement.</param>
    /// <param name="parameters">Values by parameter name, without the dollar sign; null for none.</param>
    /// <param name="transaction">Where it reads and writes; the caller commits.</param>
    /// <param name="limits">What it may use; null for the engine's limits.</param>
    /// <param name="commitBatch">
    /// Commits what a batch of <c>CALL { } IN TRANSACTIONS</c> has written and lets the transaction go on (<see cref="GraphTransaction.CommitPart"/>);
    /// null in a transaction that holds other statements too, which refuses that clause.
    /// </param>
    /// <param name="cancellationToken">Stops it, also while its rows are read.</param>
    /// <returns>A cursor over the rows. A statement that writes has done so when this returns; one that reads does so as its rows are pulled.</returns>
    /// <exception cref="CypherException">The statement is wrong or failed; what it wrote until then is still in the transaction.</exception>
    public QueryCursor Execute(
        string text,
        IReadOnlyDictionary<string, Value>? parameters,
        GraphTransaction transaction,
        QueryLimits? limits = null,
        Action<GraphTransaction>? commitBatch = null,
        CancellationToken cancellationToken = default
    ) => Execute(Prepare(text, transaction), parameters, transaction, limits, commitBatch, cancellationToken);

    /// <summary>Runs a statement that was prepared for the transaction's view of the graph.</summary>
    /// <param name="prepared">The statement.</param>
    /// <param name="parameters">Values by parameter name, without the dollar sign; null for none.</param>
    /// <param name="transaction">Where it reads and writes; the caller commits.</param>
    /// <param name="limits">What it may use; null for the engine's limits.</param>
    /// <param name="commitBatch">As for a text.</param>
    /// <param name="cancellationToken">Stops it, also while its rows are read.</param>
    /// <exception cref="CypherException">The statement failed; what it wrote until then is still in the transaction.</exception>
    public QueryCursor Execute(
        PreparedQuery prepared,
        IReadOnlyDictionary<string, Value>? parameters,
        GraphTransaction transaction,
        QueryLimits? limits = null,
        Action<GraphTransaction>? commitBatch = null,
        CancellationToken cancellationToken = default
    )
    {
        if (prepared.Writes && prepared.Mode != QueryMode.Explain && (_options.ReadOnly || transaction.IsReadOnly))
        {
            throw ExecutionErrors.ReadOnly();
        }

        limits ??= _options.Limits;
        var gate = new ExecutionGate(limits, _options.Clock, cancellationToken);
        var environment = new RunEnvironment(
            _options.Procedures,
            new FunctionContext(_options.Clock) { Work = gate, Run = FactsOf(prepared) },
            new ImportFolder(_options.ImportFolder, limits.ReadsFiles),
            _helpers,
            commitBatch
        );
        try
        {
            return prepared.Run(transaction, parameters ?? new Dictionary<string, Value>(), gate, environment).Ending(gate);
        }
        catch
        {
            gate.Dispose();
            throw;
        }
    }

    /// <summary>Compiles a statement without running it; the result is kept for its next execution.</summary>
    /// <param name="text">The Cypher text, one statement.</param>
    /// <param name="view">What the plan is made for: its counts and indexes; null for the graph as last committed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="CypherException">The statement is wrong.</exception>
    public PreparedQuery Prepare(string text, GraphView? view = null, CancellationToken cancellationToken = default)
    {
        var statistics = new GraphStatistics(view ?? Graph.Snapshot(), _samples);
        return _cache.GetOrAdd(
            text,
            statistics,
            () =>
            {
                using var watch = CompileWatch.Begin(cancellationToken);
                return Compile(text, statistics);
            }
        );
    }

    /// <summary>The plan of a statement as a tree in text.</summary>
    /// <param name="text">The Cypher text, one statement.</param>
    /// <param name="view">What the plan is made for; null for the graph as last committed.</param>
    /// <exception cref="CypherException">The statement is wrong.</exception>
    public string Explain(string text, GraphView? view = null) => Prepare(text, view).Plan.ToString();

    private BoundStatement Bind(string text)
    {
        ParsedStatement parsed;
        try
        {
            parsed = Parser.Parse(text);
        }
        catch (CypherException error)
        {
            throw Explanations.Syntax(text, error);
        }
        try
        {
            return Binder.Bind(ShowCommands.Lower(parsed), CatalogSignatures.Instance, _options.Procedures);
        }
        catch (CypherException error)
        {
            throw Explanations.Meaning(text, error);
        }
    }

    private static Helpers? HelpersOf(CypherEngineOptions options) =>
        options.HelpingThreads > 0 && options.Plans != PlanChoice.Plain ? new Helpers(options.HelpingThreads, options.HelpedRows) : null;

    private RunFacts FactsOf(PreparedQuery prepared) => new(Interlocked.Increment(ref _runs), prepared.Text, _facts);

    private PreparedQuery Compile(string text, GraphStatistics statistics)
    {
        try
        {
            var bound = Bind(text);
            if (bound.Query is null)
            {
                return PreparedCommand.Of(text, bound);
            }

            var symbols = new SymbolSource(bound.Symbols.Count);
            var rewrites = new RewritePipeline(statistics, symbols, _options.Plans);
            var logical = rewrites.Apply(new LogicalPlanner(statistics, symbols, rewrites).Plan(bound.Query));
            var physical = PhysicalPlanner.Plan(logical, bound, symbols, statistics);
            return new PreparedPlan(text, bound, logical, physical, WantedIndex.Of(logical, statistics));
        }
        catch (CypherException error)
        {
            throw error.WithSource(text);
        }
    }
}
