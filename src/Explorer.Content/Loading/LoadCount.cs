namespace Explorer.Content.Loading;

/// <summary>What a load did to one kind of thing.</summary>
/// <param name="Kind">The kind: people, factions, ties and so on.</param>
/// <param name="Added">How many are new.</param>
/// <param name="Changed">How many were there and differ now.</param>
/// <param name="Removed">How many were taken away, because the files no longer have them.</param>
public sealed record LoadCount(string Kind, long Added, long Changed, long Removed)
{
    /// <summary>Whether nothing happened.</summary>
    public bool IsNothing => Added + Changed + Removed == 0;
}
