using System.Globalization;

namespace Explorer.Graph.Values;

/// <summary>Which node of a graph: a type of its own, so that no other number is taken for one.</summary>
/// <param name="Number">The number that <c>id()</c> shows, from 0; negative for none.</param>
public readonly record struct NodeId(int Number) : IEntityId<NodeId>
{
    /// <summary>The id that no node has.</summary>
    public static NodeId None => new(-1);

    /// <summary>Whether no node can have it.</summary>
    public bool IsNone => Number < 0;

    /// <summary>The id of a number such as a query gives; <see cref="None"/> if it is too large for a node of ours.</summary>
    public static NodeId Of(long number) => number == (int)number ? new NodeId((int)number) : None;

    /// <inheritdoc/>
    public static NodeId Of(int number) => new(number);

    /// <summary>The number.</summary>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
