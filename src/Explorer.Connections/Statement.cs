using Explorer.Graph.Values;

namespace Explorer.Connections;

/// <summary>A Cypher text with its parameters; parameters are values, never spliced text.</summary>
/// <param name="Text">The Cypher text, one statement.</param>
/// <param name="Parameters">Values by parameter name, without the dollar sign.</param>
public sealed record Statement(string Text, IReadOnlyDictionary<string, Value> Parameters)
{
    /// <summary>A statement without parameters.</summary>
    /// <param name="text">The Cypher text.</param>
    public Statement(string text)
        : this(text, new Dictionary<string, Value>()) { }
}
