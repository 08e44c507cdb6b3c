namespace Explorer.Cypher.Fuzz.Statements;

/// <summary>The variables that the next clause may use.</summary>
internal sealed class Scope(IEnumerable<(string Name, Hint Hint)> variables)
{
    private readonly List<(string Name, Hint Hint)> _variables = [.. variables];

    public Scope()
        : this([]) { }

    public IReadOnlyList<(string Name, Hint Hint)> Variables => _variables;

    public string Declare(string name, Hint hint)
    {
        _variables.Add((name, hint));
        return name;
    }

    public Scope Inner() => new(_variables);

    public void ReplaceBy(Scope other)
    {
        _variables.Clear();
        _variables.AddRange(other._variables);
    }

    /// <summary>A variable that surely has the wished type, or null.</summary>
    public string? Exactly(Hint hint, Dice dice)
    {
        var known = _variables.Where(one => one.Hint == hint).ToArray();
        return known.Length == 0 ? null : dice.One(known).Name;
    }

    /// <summary>A variable that may have the wished type, or null.</summary>
    public string? Of(Hint hint, Dice dice)
    {
        var known = _variables.Where(one => hint == Hint.Any || one.Hint == hint || one.Hint == Hint.Any).ToArray();
        return known.Length == 0 ? null : dice.One(known).Name;
    }
}
