using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Procedures;

/// <summary>SHOW commands are queries in other words: a call of a procedure, filtered and ordered as any other.</summary>
internal static class ShowCommands
{
    /// <summary>The statement, or the query that a SHOW command stands for.</summary>
    public static ParsedStatement Lower(ParsedStatement statement)
    {
        if (statement is not ShowCommand show)
        {
            return statement;
        }

        RefuseOldWords(show);
        var procedure =
            ShowProcedures.Find(ServerShows.NameOf(show.What, show.Filter))
            ?? throw new CypherException(
                CypherErrorType.NotSupported,
                CypherPhase.CompileTime,
                "Show",
                $"SHOW {show.What} is not supported; SHOW CONSTRAINTS, INDEXES, PROCEDURES, FUNCTIONS, DATABASES, SETTINGS, TRANSACTIONS and CURRENT USER are",
                show.Position.Line,
                show.Position.Column
            );
        var fields = show.Yield is { All: false } yield
            ? yield.Items
            :
            [
                .. procedure
                    .FieldsOf(everything: show.Yield is not null && HasYieldAll(show))
                    .Select(f => new YieldItem(f, new Variable(f))),
            ];
        var call = new CallProcedureClause(
            false,
            procedure.Name,
            procedure.TakesNames ? [new StringLiteral(show.Filter), new ListLiteral(show.Names)] : [new StringLiteral(show.Filter)],
            new YieldList(false, fields, show.Page is null ? show.Yield?.Where : null)
        )
        {
            Position = show.Position,
        };
        // Columns come in the order in which they are yielded, not in that of the alphabet as RETURN * would have them.
        ProjectionItem[] items = [.. fields.Select(f => new ProjectionItem(f.Variable, f.Variable, f.Variable.Name))];
        var returned = show.Return?.Projection ?? new ProjectionBody(false, true, [], [], null, null) { Position = show.Position };
        var result = new ReturnClause(returned.All ? returned with { All = false, Items = [.. items, .. returned.Items] } : returned)
        {
            Position = show.Return?.Position ?? show.Position,
        };
        // What is ordered and cut before WHERE or RETURN is so for these, as WITH does it.
        Clause[] clauses = show.Page is { } page
            ? [call, new WithClause(page with { All = false, Items = items }, show.Yield?.Where) { Position = show.Position }, result]
            : [call, result];
        return new QueryStatement(new Query([new SingleQuery(clauses)], false)) { Mode = show.Mode, Position = show.Position };
    }

    private static void RefuseOldWords(ShowCommand show)
    {
        var advice =
            show.What == "INDEXES" && show.Filter == "BTREE" ? "Invalid index type b-tree, please omit the `BTREE` filter"
            : show.What == "CONSTRAINTS" && show.Filter.Split(' ').Contains("EXISTS")
                ? "SHOW CONSTRAINTS no longer allows the `EXISTS` keyword, please use `EXIST` or `PROPERTY EXISTENCE` instead"
            : null;
        if (advice is not null)
        {
            throw new CypherException(
                CypherErrorType.SyntaxError,
                CypherPhase.CompileTime,
                "UnexpectedSyntax",
                advice,
                show.Position.Line,
                show.Position.Column
            );
        }
    }

    // WHERE without YIELD is kept as a YIELD of everything; only a written YIELD * shows the further columns.
    private static bool HasYieldAll(ShowCommand show) =>
        show.Yield!.All && (show.Yield.Where is null || show.Page is not null || show.Return is not null);
}
