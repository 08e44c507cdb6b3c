using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>Binds the clauses of a single query in order; the scope is handed on from clause to clause.</summary>
internal sealed partial class PartBinder(
    BindingContext context,
    ExpressionBinder expressions,
    QueryBinder queries,
    Scope root,
    QueryKind kind,
    Scope? importable
)
{
    private readonly List<BoundClause> _bound = [];
    private Scope _scope = new(root);
    private IReadOnlyList<BoundColumn> _columns = [];
    private bool _writes;

    public PartBinding Bind(SingleQuery query)
    {
        ClauseOrder.Check(query, kind);
        for (var i = 0; i < query.Clauses.Count; i++)
        {
            if (i == 0 && importable is not null && ImportingWith(query.Clauses[0]) is { } import)
            {
                Import(import, importable);
            }
            else if (query.Clauses is [CallProcedureClause call] && kind == QueryKind.Top)
            {
                BindStandaloneCall(call);
            }
            else
            {
                BindClause(query.Clauses[i]);
            }
        }

        return new PartBinding(_bound, _columns, _writes);
    }

    private void BindClause(Clause clause)
    {
        BoundClause? bound = clause switch
        {
            MatchClause match => BindMatch(match),
            UnwindClause unwind => BindUnwind(unwind),
            LoadCsvClause load => BindLoadCsv(load),
            WithClause with => BindProjection(with.Projection, with.Where, isReturn: false),
            ReturnClause @return => BindProjection(@return.Projection, null, isReturn: true),
            CallProcedureClause call => BindCallProcedure(call, isStandalone: false),
            CallSubqueryClause call => BindCallSubquery(call),
            FinishClause => null,
            _ => BindUpdate(clause),
        };
        if (bound is not null)
        {
            _bound.Add(bound);
        }
    }

    private BoundMatch BindMatch(MatchClause match)
    {
        foreach (var nodes in PatternConnections.Apart(match.Pattern.Paths))
        {
            context.Remarks.Disconnected(nodes, match.Position);
        }
        HintRules.Check(match);
        var patterns = new PatternBinder(context, expressions, _scope);
        var paths = patterns.BindMatch(match.Pattern.Paths);
        var where = expressions.BindOptionalPredicate(PathShape.Both(match.Where, patterns.Conditions), _scope);
        foreach (var hint in match.Hints)
        {
            foreach (var variable in hint.Variables.Select(one => ExpressionBinder.Resolve(one, _scope)))
            {
                context.Remarks.Advise(hint, context.TypeOf(variable) == StaticType.Relationship);
            }
        }
        return new BoundMatch(match.Optional, paths, where, patterns.Introduced, match.Hints);
    }

    private BoundUnwind BindUnwind(UnwindClause unwind)
    {
        var list = expressions.Bind(unwind.List, _scope);
        return new BoundUnwind(list, Declare(unwind.Variable, expressions.ElementTypeOf(list)));
    }

    private BoundLoadCsv BindLoadCsv(LoadCsvClause load)
    {
        var source = expressions.Bind(load.Source, _scope);
        var type = expressions.TypeOf(source);
        if (type is not (StaticType.Any or StaticType.Null or StaticType.String))
        {
            throw BindingErrors.InvalidType($"LOAD CSV takes the name of a file, but this is {type.Describe()}.", load.Source.Position);
        }
        if (load.FieldTerminator is { Length: not 1 })
        {
            throw BindingErrors.Of("InvalidArgumentValue", "FIELDTERMINATOR takes one character.", load.Position);
        }
        var variable = Declare(load.Variable, load.WithHeaders ? StaticType.Map : StaticType.List);
        var line = context.NewSymbol(CsvNames.Line, StaticType.Integer, load.Position);
        var file = context.NewSymbol(CsvNames.File, StaticType.String, load.Position);
        _scope.Declare(line);
        _scope.Declare(file);
        return new BoundLoadCsv(load.WithHeaders, source, variable, line, file, load.FieldTerminator?[0] ?? ',');
    }

    private BoundProjection BindProjection(ProjectionBody projection, Expression? where, bool isReturn)
    {
        var binder = new ProjectionBinder(context, expressions, _scope, root, kind, isReturn);
        var bound = binder.Bind(projection, where);
        var before = _scope;
        _scope = new Scope(root);
        if (!bound.Aggregates)
        {
            CsvNames.HandOn(before, _scope);
        }
        foreach (var column in binder.Columns)
        {
            _scope.Declare(column.Variable with { Name = column.Name });
        }
        if (isReturn)
        {
            _columns = binder.Columns;
        }
        return bound;
    }

    private Variable Declare(Variable variable, StaticType type)
    {
        if (_scope.Find(variable.Name) is not null)
        {
            throw BindingErrors.AlreadyBound(variable.Name, variable.Position);
        }
        if (_scope.IsHidden(variable.Name))
        {
            context.Remarks.Shadows(variable);
        }
        var declared = context.NewSymbol(variable.Name, type, variable.Position);
        _scope.Declare(declared);
        return declared;
    }
}
