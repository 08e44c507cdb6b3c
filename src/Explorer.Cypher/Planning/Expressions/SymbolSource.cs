using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Expressions;

/// <summary>Numbers for variables that the planner makes up. A symbol is also the slot of the variable in a row.</summary>
/// <param name="first">The first free number.</param>
internal sealed class SymbolSource(int first)
{
    /// <summary>How many symbols there are, 0 included: the width of a row.</summary>
    public int Count { get; private set; } = first;

    /// <summary>A new variable; the name is for readers of plans only.</summary>
    public Variable Fresh(string name) => new(name) { Symbol = Count++ };
}
