using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Expressions;

/// <summary>Which symbols operators read and fill: what a row held back must keep.</summary>
internal static class SymbolUse
{
    /// <summary>The symbols that an operator itself reads.</summary>
    public static HashSet<int> ReadBy(LogicalOperator plan)
    {
        var symbols = plan.Reads.Symbols();
        foreach (var expression in plan.Expressions)
        {
            symbols.UnionWith(ExpressionVariables.Of(expression));
        }

        return symbols;
    }

    /// <summary>The symbols that a plan reads anywhere.</summary>
    public static HashSet<int> ReadWithin(LogicalOperator plan)
    {
        var symbols = new HashSet<int>();
        foreach (var step in plan.Flatten())
        {
            symbols.UnionWith(ReadBy(step));
        }

        return symbols;
    }

    /// <summary>The symbols that a plan fills anywhere.</summary>
    public static HashSet<int> FilledWithin(LogicalOperator plan) => plan.Flatten().SelectMany(o => o.Introduces).Symbols();

    /// <summary>The slots to keep of a plan's rows: those that it fills and something above needs.</summary>
    public static int[] Kept(LogicalOperator plan, IReadOnlySet<int> needed)
    {
        var kept = FilledWithin(plan);
        kept.RemoveWhere(symbol => !needed.Contains(symbol));
        var slots = new int[kept.Count];
        kept.CopyTo(slots);
        Array.Sort(slots);
        return slots;
    }
}
