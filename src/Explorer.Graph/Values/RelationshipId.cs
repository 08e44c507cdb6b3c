using System.Globalization;

namespace Explorer.Graph.Values;

/// <summary>Which relationship of a graph: a type of its own, so that no other number is taken for one.</summary>
/// <param name="Number">The number that <c>id()</c> shows, from 0; negative for none.</param>
public readonly record struct RelationshipId(int Number) : IEntityId<RelationshipId>
{
    /// <summary>The id that no relationship has.</summary>
    public static RelationshipId None => new(-1);

    /// <summary>Whether no relationship can have it.</summary>
    public bool IsNone => Number < 0;

    /// <summary>The id of a number such as a query gives; <see cref="None"/> if it is too large for a relationship of ours.</summary>
    public static RelationshipId Of(long number) => number == (int)number ? new RelationshipId((int)number) : None;

    /// <inheritdoc/>
    public static RelationshipId Of(int number) => new(number);

    /// <summary>The number.</summary>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
