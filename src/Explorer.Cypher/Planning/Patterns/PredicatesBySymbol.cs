namespace Explorer.Cypher.Planning.Patterns;

/// <summary>Predicates by the symbols that they need, in their order.</summary>
internal sealed class PredicatesBySymbol
{
    private readonly Dictionary<int, List<Predicate>> _lists = [];

    public PredicatesBySymbol(IEnumerable<Predicate> predicates)
    {
        foreach (var predicate in predicates)
        {
            foreach (var symbol in predicate.Needs)
            {
                if (!_lists.TryGetValue(symbol, out var list))
                {
                    _lists.Add(symbol, list = []);
                }

                list.Add(predicate);
            }
        }
    }

    /// <summary>Those that need a symbol.</summary>
    public IReadOnlyList<Predicate> this[int symbol] => _lists.TryGetValue(symbol, out var list) ? list : [];
}
