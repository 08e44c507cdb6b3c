using Explorer.Cypher.Functions;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>A stretch of a run over which some variables do not change, so that what depends on them alone is computed once and held.</summary>
/// <param name="kind">What the stretch is.</param>
/// <param name="outer">The longer stretch around it; null for none.</param>
/// <param name="fixedSymbols">The variables that do not change.</param>
/// <param name="isWithinExpression">Whether all of it lies within one evaluation of an expression, during which nothing is written.</param>
internal sealed class HoldingScope(HoldingKind kind, HoldingScope? outer, IReadOnlySet<int> fixedSymbols, bool isWithinExpression = false)
{
    private static readonly HashSet<int> NoSymbols = [];

    public HoldingKind Kind => kind;

    public HoldingScope? Outer => outer;

    public bool IsWithinExpression => isWithinExpression;

    /// <summary>The places of the values that are held, to be let go when the stretch begins anew.</summary>
    public List<int> Places { get; } = [];

    /// <summary>The scopes of a statement before any of its operators: all its runs, and one of them.</summary>
    public static HoldingScope OfStatement() => new(HoldingKind.Run, new HoldingScope(HoldingKind.Plan, null, NoSymbols), NoSymbols);

    /// <summary>The longest stretch, from here outwards, over which a value stays the same; null where it changes within each.</summary>
    /// <param name="dependence">What the value depends on.</param>
    /// <param name="writes">Whether the statement changes the graph as it runs.</param>
    public HoldingScope? LongestFor(Dependence dependence, bool writes)
    {
        HoldingScope? longest = null;
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            longest = scope.Keeps(dependence, writes) ? scope : longest;
        }

        return longest;
    }

    private bool Keeps(Dependence dependence, bool writes) =>
        kind == HoldingKind.Plan
            ? dependence.IsConstant
            : dependence.Stability != Stability.Never
                && dependence.Symbols.IsSubsetOf(fixedSymbols)
                && (isWithinExpression || !writes || !dependence.ReadsGraph);
}

/// <summary>What a stretch is over which values are held.</summary>
internal enum HoldingKind
{
    /// <summary>All runs of a prepared statement.</summary>
    Plan,

    /// <summary>One run.</summary>
    Run,

    /// <summary>One opening of an operator: the rows that it gives for one outer row.</summary>
    Opening,

    /// <summary>The elements of one list: a comprehension, a quantifier, a reduction.</summary>
    Elements,
}
