namespace Explorer.Content.DataSets;

/// <summary>What dataset.yaml can call those who stand in people.csv; the page speaks of them accordingly.</summary>
internal static class ActorWords
{
    /// <summary>The key of dataset.yaml.</summary>
    public const string Key = "actors";

    public const string People = "people";

    public const string States = "states";

    /// <summary>Every value, and none, which means people.</summary>
    public static readonly IReadOnlyList<string> All = ["", People, States];
}
