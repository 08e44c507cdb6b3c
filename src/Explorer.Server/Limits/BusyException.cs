namespace Explorer.Server.Limits;

/// <summary>As many statements run as may.</summary>
/// <param name="most">How many.</param>
/// <param name="isOwn">Whether all of them are of who asks.</param>
internal sealed class BusyException(int most, bool isOwn)
    : Exception(
        isOwn
            ? $"{most} of your statements are still running, and no more may at once. Cancel one, or try again when it is done."
            : $"{most} statements are running, and this server runs no more at once. Try again in a moment."
    )
{
    /// <summary>When to ask again.</summary>
    public static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);
}
