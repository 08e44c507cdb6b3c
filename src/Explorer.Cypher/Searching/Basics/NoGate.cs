using Explorer.Cypher.Expressions;

namespace Explorer.Cypher.Searching.Basics;

/// <summary>For work that nothing may stop.</summary>
internal sealed class NoGate : IWorkGate
{
    public static NoGate Instance { get; } = new();

    public void Pass() { }

    public void Look() { }

    public void Reserve(long weight) { }
}
