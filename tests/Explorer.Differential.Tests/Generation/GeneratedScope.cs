namespace Explorer.Differential.Tests.Generation;

/// <summary>The variables that a generated clause can see.</summary>
internal sealed class GeneratedScope
{
    private readonly List<(string Name, GeneratedType Type)> _variables = [];

    public IReadOnlyList<(string Name, GeneratedType Type)> Variables => _variables;

    public string Declare(string name, GeneratedType type)
    {
        _variables.Add((name, type));
        return name;
    }

    public string[] Of(GeneratedType type) => [.. _variables.Where(one => one.Type == type).Select(one => one.Name)];

    /// <summary>A scope within this one.</summary>
    public GeneratedScope Inner()
    {
        var inner = new GeneratedScope();
        inner._variables.AddRange(_variables);
        return inner;
    }

    public void Replace(GeneratedScope by)
    {
        _variables.Clear();
        _variables.AddRange(by._variables);
    }
}
