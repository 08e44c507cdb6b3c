using Explorer.Cypher.Functions;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>What the value of an expression depends on.</summary>
/// <param name="Symbols">The variables that it reads and does not itself declare.</param>
/// <param name="Stability">How long it stays the same while these do, and the graph.</param>
/// <param name="ReadsGraph">Whether it looks at nodes or relationships beyond their ids.</param>
internal sealed record Dependence(IReadOnlySet<int> Symbols, Stability Stability, bool ReadsGraph)
{
    private static readonly HashSet<int> NoSymbols = [];

    /// <summary>That of a literal: on nothing.</summary>
    public static Dependence None { get; } = new(NoSymbols, Stability.Always, ReadsGraph: false);

    /// <summary>That of a parameter.</summary>
    public static Dependence OnStatement { get; } = None with { Stability = Stability.Statement };

    /// <summary>That of a variable.</summary>
    public static Dependence On(int symbol) => None with { Symbols = new HashSet<int> { symbol } };

    /// <summary>Whether the value is the same in all runs.</summary>
    public bool IsConstant => Stability == Stability.Always && Symbols.Count == 0 && !ReadsGraph;

    /// <summary>On both; one of the two where the other adds nothing, so that long chains of constants cost no sets.</summary>
    public Dependence And(Dependence other)
    {
        var symbols =
            other.Symbols.IsSubsetOf(Symbols) ? Symbols
            : Symbols.IsSubsetOf(other.Symbols) ? other.Symbols
            : new HashSet<int>([.. Symbols, .. other.Symbols]);
        var stability = (Stability)Math.Max((int)Stability, (int)other.Stability);
        var readsGraph = ReadsGraph || other.ReadsGraph;
        return ReferenceEquals(symbols, Symbols) && stability == Stability && readsGraph == ReadsGraph
            ? this
            : new Dependence(symbols, stability, readsGraph);
    }

    /// <summary>The same on the graph too.</summary>
    public Dependence AndGraph() => ReadsGraph ? this : this with { ReadsGraph = true };

    /// <summary>The same for no longer than that.</summary>
    public Dependence AtMost(Stability stability) => stability <= Stability ? this : this with { Stability = stability };

    /// <summary>The same without a variable that the expression declares.</summary>
    public Dependence Without(int symbol) =>
        Symbols.Contains(symbol) ? this with { Symbols = new HashSet<int>(Symbols.Where(one => one != symbol)) } : this;
}
