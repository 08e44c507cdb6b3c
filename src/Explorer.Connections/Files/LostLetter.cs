namespace Explorer.Connections.Files;

/// <summary>A letter that was lost when a text was read or saved in another encoding than its own.</summary>
public static class LostLetter
{
    /// <summary>What stands in its place: U+FFFD, which Unicode keeps for that, and readers of UTF-8 put where bytes are none.</summary>
    public const char Mark = '\uFFFD';
}
