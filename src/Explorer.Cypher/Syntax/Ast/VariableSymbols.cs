namespace Explorer.Cypher.Syntax.Ast;

/// <summary>
/// The symbols of variables. Every statement asks for them in many places, and what LINQ makes of numbers is not compiled ahead with the program: the first statement would wait for it.
/// </summary>
internal static class VariableSymbols
{
    /// <summary>The symbols, each once.</summary>
    public static HashSet<int> Symbols(this IEnumerable<Variable> variables)
    {
        var symbols = new HashSet<int>();
        foreach (var variable in variables)
        {
            symbols.Add(variable.Symbol);
        }

        return symbols;
    }

    /// <summary>The symbol of each, in their order.</summary>
    public static int[] SymbolOfEach(this IEnumerable<Variable> variables)
    {
        var symbols = new List<int>();
        foreach (var variable in variables)
        {
            symbols.Add(variable.Symbol);
        }

        return symbols.ToArray();
    }
}
