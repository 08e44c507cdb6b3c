using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>The names that can be seen at one place of a statement.</summary>
internal sealed class Scope(Scope? outer, bool isQuery = false)
{
    private readonly Dictionary<string, Variable> _names = new(StringComparer.Ordinal);
    private readonly List<Variable> _imports = [];

    /// <summary>Names declared in this scope itself.</summary>
    public IReadOnlyDictionary<string, Variable> Names => _names;

    /// <summary>For the outermost scope of a subquery: the outer variables that were read through it.</summary>
    public IReadOnlyList<Variable> Imports => _imports;

    /// <summary>For a CALL { } without imports: the scope outside, which only its leading WITH may read.</summary>
    public Scope? Hidden { get; init; }

    /// <summary>Whether a name is defined outside a subquery that does not import it.</summary>
    public bool IsHidden(string name) => Hidden?.Find(name) is not null || (outer?.IsHidden(name) ?? false);

    public void Declare(Variable variable) => _names[variable.Name] = variable;

    public Variable? Find(string name)
    {
        if (_names.TryGetValue(name, out var variable))
        {
            return variable;
        }
        variable = outer?.Find(name);
        if (variable is not null && isQuery)
        {
            Import(variable);
        }
        return variable;
    }

    /// <summary>Whether a name is defined here or further out; asking does not count as reading it.</summary>
    public bool Sees(string name) => _names.ContainsKey(name) || (outer?.Sees(name) ?? false);

    public void Import(Variable variable)
    {
        if (_imports.TrueForAll(i => i.Symbol != variable.Symbol))
        {
            _imports.Add(variable);
        }
    }

    /// <summary>All variables that can be seen from here, each of them read.</summary>
    public IReadOnlyList<Variable> Visible => [.. VisibleNames.Distinct(StringComparer.Ordinal).Select(name => Find(name)!)];

    /// <summary>All names that can be seen from here.</summary>
    public IEnumerable<string> VisibleNames => outer is null ? _names.Keys : _names.Keys.Concat(outer.VisibleNames);
}
