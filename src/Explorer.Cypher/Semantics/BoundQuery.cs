using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

// What semantics hands to planning: Parser.Parse(text) gives a ParsedStatement, Binder.Bind(statement, functions, procedures) this.
// Expressions and patterns stay AST nodes; what has changed in them:
//
//  * Every Variable carries a Symbol > 0 that is unique in the statement. Names no longer matter: a renaming or shadowing WITH
//    makes a new symbol, `WITH a` keeps it. BoundStatement.Symbols[symbol] tells its name and static type.
//  * Every NodePattern and RelationshipPattern has a Variable (made-up names begin with a space); so has a path that is needed.
//    In MATCH a symbol bound by an earlier clause means "the same entity"; clauses list in Introduces what they bind first.
//  * PatternPredicate, PatternComprehension, ShortestPathExpression, SubqueryExpression, exists(pattern) are gone: see BoundSubquery.
//    A CaseSubject is gone: CaseExpression.SubjectVariable holds the subject. LabelTest on a variable stays.
//    Local variables (comprehension, quantifier, reduce, case) are ordinary symbols that live within their expression only.
//  * Aggregating calls occur only as the whole expression of a BoundItem in BoundProjection.Aggregates.
//  * Projections are lowered: see BoundProjection.
//  * Function names are canonical (as the catalogue spells them), arities are checked; `count(*)` stays CountStar.
//
// A query reads rows with the symbols of its Imports (none at the top) and yields rows with the symbols of Columns, in order.

/// <summary>A whole statement, resolved. Either Query or Command is set.</summary>
/// <param name="Command">A schema or SHOW command, as parsed.</param>
/// <param name="Symbols">By symbol; index 0 is unused.</param>
internal sealed record BoundStatement(StatementMode Mode, BoundQuery? Query, ParsedStatement? Command, IReadOnlyList<SymbolInfo> Symbols)
{
    /// <summary>Names of all parameters that the statement uses.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];

    /// <summary>Whether the statement may change the graph or its schema.</summary>
    public bool Writes { get; init; }

    /// <summary>What there is to say of it.</summary>
    public StatementRemarks Remarks { get; init; } = new();
}

/// <summary>Parts joined by UNION; every part ends in the same columns. A query without RETURN has no columns.</summary>
/// <param name="Columns">Name and symbol of each output column; with several parts these symbols are the union's own.</param>
/// <param name="Imports">The outer symbols it reads: arguments of a correlated subquery.</param>
internal sealed record BoundQuery(
    IReadOnlyList<BoundPart> Parts,
    bool UnionAll,
    IReadOnlyList<BoundColumn> Columns,
    IReadOnlyList<Variable> Imports
)
{
    /// <summary>Whether any clause in it, or in its subqueries, changes the graph.</summary>
    public bool Writes { get; init; }
}

/// <summary>One single query; Outputs are its symbols in the order of the union's columns.</summary>
internal sealed record BoundPart(IReadOnlyList<BoundClause> Clauses, IReadOnlyList<Variable> Outputs);

/// <summary>A column that leaves a query.</summary>
internal sealed record BoundColumn(string Name, Variable Variable);

/// <summary>What is known of a symbol.</summary>
internal sealed record SymbolInfo(string Name, StaticType Type);
