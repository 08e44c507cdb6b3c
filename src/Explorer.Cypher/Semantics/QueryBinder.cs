using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>Binds queries: their parts one by one, then the columns that UNION makes of them.</summary>
internal sealed class QueryBinder
{
    private readonly BindingContext _context;
    private readonly ExpressionBinder _expressions;

    public QueryBinder(BindingContext context)
    {
        _context = context;
        _expressions = new ExpressionBinder(context, this);
    }

    public BoundQuery BindTop(Query query) => Bind(query, new Scope(null, isQuery: true), QueryKind.Top, null);

    /// <summary>A query inside an expression; it sees all that is outside.</summary>
    public BoundQuery BindSubquery(Query query, Scope outer, SourcePosition position)
    {
        var bound = Bind(query, new Scope(outer, isQuery: true), QueryKind.Expression, null);
        return bound.Writes
            ? throw BindingErrors.Composition("A subquery in an expression can only read; use CALL { ... } to change the graph.", position)
            : bound;
    }

    /// <param name="root">The scope around the query: for CALL (x) { } it holds what is imported.</param>
    /// <param name="importable">For the older CALL { }: the scope from which a leading WITH imports.</param>
    public BoundQuery Bind(Query query, Scope root, QueryKind kind, Scope? importable)
    {
        BatchRules.Check(query, kind);
        var parts = query.Parts.Select(p => new PartBinder(_context, _expressions, this, root, kind, importable).Bind(p)).ToArray();
        var columns = parts.Length == 1 ? parts[0].Columns : Unite(parts, query.Parts);
        return new BoundQuery(parts.Select(p => Align(p, columns)).ToArray(), query.UnionAll, columns, root.Imports)
        {
            Writes = parts.Any(p => p.Writes),
        };
    }

    private static BoundPart Align(PartBinding part, IReadOnlyList<BoundColumn> columns)
    {
        var outputs = columns.Select(c => part.Columns.First(p => p.Name == c.Name).Variable);
        return new BoundPart(part.Clauses, outputs.ToArray());
    }

    private IReadOnlyList<BoundColumn> Unite(PartBinding[] parts, IReadOnlyList<SingleQuery> written)
    {
        var names = parts[0].Columns.Select(c => c.Name).ToArray();
        for (var i = 1; i < parts.Length; i++)
        {
            var others = parts[i].Columns.Select(c => c.Name).ToArray();
            if (names.Length == others.Length && names.All(others.Contains))
            {
                continue;
            }
            throw BindingErrors.Of(
                "DifferentColumnsInUnion",
                $"All parts of a UNION must return the same columns: the first returns {Listed(names)}, this one {Listed(others)}.",
                written[i].Position
            );
        }

        return parts[0].Columns.Select(c => new BoundColumn(c.Name, UnionSymbol(c.Name, parts))).ToArray();
    }

    private Variable UnionSymbol(string name, PartBinding[] parts)
    {
        var variables = parts.Select(p => p.Columns.First(c => c.Name == name).Variable).ToArray();
        var types = variables.Select(_context.TypeOf).Distinct().ToArray();
        return _context.NewSymbol(name, types.Length == 1 ? types[0] : StaticType.Any, variables[0].Position);
    }

    private static string Listed(string[] names) => names.Length == 0 ? "none" : string.Join(", ", names.Select(n => $"`{n}`"));
}

/// <summary>One part of a query, bound.</summary>
internal sealed record PartBinding(IReadOnlyList<BoundClause> Clauses, IReadOnlyList<BoundColumn> Columns, bool Writes);
