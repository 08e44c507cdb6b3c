using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

// Set and remove items are the AST's own, over bound expressions.

/// <param name="Introduces">What is to be created (and named paths); other variables are bound already.</param>
internal sealed record BoundCreate(IReadOnlyList<PathPattern> Paths, IReadOnlyList<Variable> Introduces) : BoundClause;

internal sealed record BoundMerge(
    PathPattern Path,
    IReadOnlyList<Variable> Introduces,
    IReadOnlyList<SetItem> OnCreate,
    IReadOnlyList<SetItem> OnMatch
) : BoundClause;

internal sealed record BoundSet(IReadOnlyList<SetItem> Items) : BoundClause;

internal sealed record BoundRemove(IReadOnlyList<RemoveItem> Items) : BoundClause;

internal sealed record BoundDelete(bool Detach, IReadOnlyList<Expression> Targets) : BoundClause;

/// <summary>Runs the updates for each element; what they bind is gone afterwards.</summary>
internal sealed record BoundForeach(Variable Variable, Expression List, IReadOnlyList<BoundClause> Updates) : BoundClause;
