using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

internal abstract record BoundClause;

/// <summary>
/// One MATCH. All relationships of its paths are distinct from each other. Inline WHERE of patterns stays in the patterns.
/// </summary>
/// <param name="Introduces">Nodes, relationships, paths and group lists that were not bound before; OPTIONAL sets them to null.</param>
internal sealed record BoundMatch(
    bool Optional,
    IReadOnlyList<PathPattern> Paths,
    Expression? Where,
    IReadOnlyList<Variable> Introduces,
    IReadOnlyList<PlannerHint> Hints
) : BoundClause;

internal sealed record BoundUnwind(Expression List, Variable Variable) : BoundClause;

/// <param name="Line">What <c>linenumber()</c> reads behind it.</param>
/// <param name="File">What <c>file()</c> reads behind it.</param>
internal sealed record BoundLoadCsv(
    bool WithHeaders,
    Expression Source,
    Variable Variable,
    Variable Line,
    Variable File,
    char FieldTerminator
) : BoundClause;

/// <summary>A procedure with its signature.</summary>
/// <param name="Arguments">One for each input; null when the statement's parameters of the inputs' names are to be used.</param>
/// <param name="Yields">The index of the output field and the variable it is bound to; empty when nothing is yielded.</param>
internal sealed record BoundCallProcedure(
    bool Optional,
    ProcedureSignature Procedure,
    IReadOnlyList<Expression> Arguments,
    IReadOnlyList<BoundYield> Yields,
    Expression? Where
) : BoundClause;

internal sealed record BoundYield(int Field, Variable Variable);

/// <summary>
/// A subquery per input row. If Query.Columns is not empty, each of its rows joins the input row; otherwise (a unit
/// subquery) it runs for its effects and the input row goes on once.
/// </summary>
internal sealed record BoundCallSubquery(bool Optional, BoundQuery Query, BoundTransactionBatches? InTransactions) : BoundClause;

/// <param name="OnError">CONTINUE, BREAK or FAIL.</param>
internal sealed record BoundTransactionBatches(Expression? Rows, string OnError, Variable? Status);
