using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

// What stands before a statement: CYPHER and its options, EXPLAIN or PROFILE, and USE with the name of the database.
internal sealed partial class Parser
{
    private const string Database = "neo4j";

    /// <summary>Advice for Neo4j's planner, which this engine does not need; none where any value is taken.</summary>
    private static readonly Dictionary<string, string[]> Options = new(StringComparer.OrdinalIgnoreCase)
    {
        ["planner"] = ["cost", "idp", "dp"],
        ["runtime"] = ["interpreted", "legacy", "parallel", "pipelined", "slotted"],
        ["connectComponentsPlanner"] = ["greedy", "idp"],
        ["debug"] = [],
        ["replan"] = ["default", "force", "skip"],
        ["expressionEngine"] = ["default", "compiled", "interpreted", "onlywhenhot"],
        ["operatorEngine"] = ["default", "compiled", "interpreted"],
        ["interpretedPipesFallback"] = ["default", "disabled", "whitelisted_plans_only", "all"],
        ["updateStrategy"] = ["default", "eager"],
        ["inferSchemaParts"] = ["off", "most_selective_label"],
        ["statefulShortestPlanningMode"] = ["into_only", "all_if_possible", "cardinality_heuristic"],
        ["parallelRuntimeSupport"] = ["disabled", "all"],
        ["eagerAnalyzer"] = ["ir", "lp"],
    };

    private StatementMode ParsePreParserOptions()
    {
        var mode = StatementMode.Normal;
        var given = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (true)
        {
            if (AcceptWord("CYPHER"))
            {
                ParseOptions(given);
            }
            else if (IsWord("EXPLAIN") || IsWord("PROFILE"))
            {
                var chosen = IsWord("EXPLAIN") ? StatementMode.Explain : StatementMode.Profile;
                if (mode != StatementMode.Normal && mode != chosen)
                {
                    throw WrongOption("EXPLAIN shows a plan and PROFILE runs it; a statement takes one of them.", Current.Position);
                }
                mode = chosen;
                Next();
            }
            else
            {
                return mode;
            }
        }
    }

    /// <summary><c>CYPHER 5 runtime=slotted</c></summary>
    private void ParseOptions(Dictionary<string, string> given)
    {
        if (Current.Kind is TokenKind.Integer or TokenKind.Float)
        {
            if (Current.Value != "5")
            {
                throw WrongOption(
                    $"This is Cypher 5; there is no version {Current.Value} here. Leave CYPHER {Current.Value} out.",
                    Current.Position
                );
            }
            Next();
        }
        while (Current.IsName && Peek().IsSign("="))
        {
            var (name, value) = (Current, Peek(2));
            if (!Options.TryGetValue(name.Value, out var values))
            {
                throw WrongOption($"CYPHER has no option {name.Value}{NameSuggestion.Hint(name.Value, Options.Keys)}", name.Position);
            }
            if (values.Length > 0 && !values.Contains(value.Value, StringComparer.OrdinalIgnoreCase))
            {
                throw WrongOption($"{name.Value} is one of {string.Join(", ", values)}, not {value.Value}.", value.Position);
            }
            if (given.TryGetValue(name.Value, out var before) && !before.Equals(value.Value, StringComparison.OrdinalIgnoreCase))
            {
                throw WrongOption($"{name.Value} is set twice, to {before} and to {value.Value}; leave one of them out.", name.Position);
            }
            given[name.Value] = value.Value;
            _index = Math.Min(_index + 3, _tokens.Count - 1);
        }
    }

    /// <summary><c>USE neo4j</c>: there is this one database.</summary>
    private void SkipUse()
    {
        if (!IsWord("USE") || !Peek().IsName)
        {
            return;
        }
        Next();
        var position = Current.Position;
        var isCall = IsCallAhead();
        var name = ParseNamespacedName("the name of the database");
        if (isCall)
        {
            throw SyntaxErrors.Unexpected($"{name}() chooses among several graphs; there is one here: USE {Database}.", position);
        }
        if (name.Equals("system", StringComparison.OrdinalIgnoreCase))
        {
            throw new CypherException(
                CypherErrorType.SemanticError,
                CypherPhase.CompileTime,
                "SystemDatabase",
                $"The database `system` is for the administration of a Neo4j server, which this is not; leave USE out, or write USE {Database}.",
                position.Line,
                position.Column
            );
        }
        if (!name.Equals(Database, StringComparison.OrdinalIgnoreCase))
        {
            throw new CypherException(
                CypherErrorType.EntityNotFound,
                CypherPhase.CompileTime,
                "DatabaseNotFound",
                $"There is no database `{name}`, only `{Database}`; leave USE out, or write USE {Database}.",
                position.Line,
                position.Column
            );
        }
    }

    private static CypherException WrongOption(string message, SourcePosition position) =>
        new(CypherErrorType.ArgumentError, CypherPhase.CompileTime, "InvalidOption", message, position.Line, position.Column);
}
