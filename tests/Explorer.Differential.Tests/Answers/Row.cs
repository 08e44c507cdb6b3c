namespace Explorer.Differential.Tests.Answers;

/// <summary>One row, twice: with all that can be told apart, and with what sorts alike written alike.</summary>
/// <param name="Exact">Values and types; nothing but the ids of nodes and relationships is missing.</param>
/// <param name="Order">The same, but equal numbers look the same whatever their type, so that ties in an order do not count.</param>
internal sealed record Row(string Exact, string Order)
{
    public override string ToString() => Exact;
}
