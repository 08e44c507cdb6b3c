using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

internal sealed partial class PartBinder
{
    /// <summary>A leading WITH of plain variables in an older CALL { }: it imports them.</summary>
    private static WithClause? ImportingWith(Clause clause) =>
        clause is WithClause { Where: null, Projection: { Distinct: false, OrderBy.Count: 0, Skip: null, Limit: null } projection } with
        && projection.Items.All(i => i is { Expression: Variable, Alias: null })
            ? with
            : null;

    private void Import(WithClause with, Scope outside)
    {
        var names = with.Projection.Items.Select(i => (Variable)i.Expression);
        var all = with.Projection.All ? outside.Visible.Where(v => !v.Name.StartsWith(' ')) : [];
        foreach (var variable in all.Concat(names.Select(n => ExpressionBinder.Resolve(n, outside))))
        {
            _scope.Declare(variable);
            root.Import(variable);
        }
    }

    private BoundCallSubquery BindCallSubquery(CallSubqueryClause call)
    {
        Scope? visible = null;
        if (call.Imports is null)
        {
            context.Remarks.Deprecated(
                "CALL { ... } without a list of variables",
                "write CALL (a, b) { ... }, or CALL () { ... }",
                call.Position
            );
        }
        else
        {
            visible = new Scope(null);
            var imports = call.ImportsAll ? _scope.Visible : call.Imports.Select(i => ExpressionBinder.Resolve(i, _scope));
            foreach (var variable in imports)
            {
                visible.Declare(variable);
            }
        }

        var query = queries.Bind(
            call.Query,
            new Scope(visible, isQuery: true) { Hidden = _scope },
            QueryKind.Call,
            call.Imports is null ? _scope : null
        );
        _writes |= query.Writes;
        foreach (var column in query.Columns)
        {
            if (_scope.Find(column.Name) is not null)
            {
                throw BindingErrors.AlreadyBound(column.Name, column.Variable.Position);
            }
            _scope.Declare(column.Variable with { Name = column.Name });
        }

        return new BoundCallSubquery(call.Optional, query, BindBatches(call.InTransactions));
    }

    private BoundTransactionBatches? BindBatches(TransactionBatches? batches)
    {
        if (batches is null)
        {
            return null;
        }
        var rows = batches.Rows is null ? null : expressions.Bind(batches.Rows, new Scope(null));
        if (batches is { Status: not null, OnError: null or "FAIL" })
        {
            throw BindingErrors.Composition(
                "REPORT STATUS can only be used when specifying ON ERROR CONTINUE or ON ERROR BREAK.",
                batches.Position
            );
        }
        var status = batches.Status is null ? null : Declare(batches.Status, StaticType.Map);
        return new BoundTransactionBatches(rows, batches.OnError ?? "FAIL", status);
    }

    private void BindStandaloneCall(CallProcedureClause call)
    {
        var bound = BindCallProcedure(call, isStandalone: true);
        _bound.Add(bound);
        _columns = bound
            .Yields.Select(y => new BoundColumn(
                call.Yield is { All: false } ? y.Variable.Name : bound.Procedure.Outputs[y.Field].Name,
                y.Variable
            ))
            .ToArray();
    }

    private BoundCallProcedure BindCallProcedure(CallProcedureClause call, bool isStandalone)
    {
        var procedure = context.Procedures.Find(call.Name) ?? throw ProcedureErrors.NotFound(call, context.Procedures);
        _writes |= procedure.Writes;
        var arguments = BindArguments(call, procedure, isStandalone);
        if (!isStandalone && call.Yield is { All: true })
        {
            throw BindingErrors.Of(
                "UnexpectedSyntax",
                "YIELD * is only for a CALL that stands alone; name the fields.",
                call.Yield.Position
            );
        }
        // Inside a query, what is not named is not seen.
        if (call.Yield is null && !isStandalone && procedure.Outputs.Count > 0)
        {
            throw ProcedureErrors.NothingYielded(call, procedure);
        }
        if (isStandalone && call.Yield?.Where is { } condition)
        {
            throw BindingErrors.Composition(
                "A CALL that stands alone takes no WHERE behind YIELD; end the query with RETURN: ... WHERE ... RETURN *.",
                condition.Position
            );
        }
        var yields = call.Yield is null && !isStandalone ? [] : BindYields(call, procedure);
        var where = expressions.BindOptionalPredicate(call.Yield?.Where, _scope);
        return new BoundCallProcedure(call.Optional, procedure, arguments, yields, where);
    }

    private Expression[] BindArguments(CallProcedureClause call, ProcedureSignature procedure, bool isStandalone)
    {
        if (call.Arguments is null)
        {
            if (!isStandalone)
            {
                throw ProcedureErrors.ImplicitArguments(call, procedure);
            }
            return procedure.Inputs.Select(i => DefaultOf(i, call) ?? BindParameter(i, call)).ToArray();
        }

        var given = call.Arguments.Count;
        if (given > procedure.Inputs.Count || procedure.Inputs.Skip(given).Any(i => !i.IsOptional))
        {
            throw ProcedureErrors.WrongArity(call, procedure);
        }
        var arguments = call.Arguments.Select(a => expressions.Bind(a, _scope)).ToArray();
        for (var i = 0; i < arguments.Length; i++)
        {
            ProcedureErrors.CheckArgument(procedure, procedure.Inputs[i], expressions.TypeOf(arguments[i]), call.Arguments[i].Position);
        }
        return [.. arguments, .. procedure.Inputs.Skip(given).Select(i => DefaultOf(i, call)!)];
    }

    private static Expression? DefaultOf(ProcedureField input, CallProcedureClause call) =>
        input.IsOptionalMap ? new MapLiteral([]) { Position = call.Position }
        : input.Default is { } value ? new IntegerLiteral(value) { Position = call.Position }
        : null;

    private Expression BindParameter(ProcedureField input, CallProcedureClause call) =>
        expressions.Bind(new Parameter(input.Name) { Position = call.Position }, _scope);

    private BoundYield[] BindYields(CallProcedureClause call, ProcedureSignature procedure)
    {
        if (call.Yield is null or { All: true })
        {
            return procedure
                .Outputs.Select((o, i) => new BoundYield(i, Declare(new Variable(o.Name) { Position = call.Position }, StaticType.Any)))
                .ToArray();
        }
        return call.Yield.Items.Select(item => BindYield(item, procedure)).ToArray();
    }

    private BoundYield BindYield(YieldItem item, ProcedureSignature procedure)
    {
        var field = procedure.Outputs.Select(o => o.Name).ToList().IndexOf(item.Field);
        return field >= 0
            ? new BoundYield(field, Declare(item.Variable, StaticType.Any))
            : throw ProcedureErrors.UnknownOutput(item, procedure);
    }
}
