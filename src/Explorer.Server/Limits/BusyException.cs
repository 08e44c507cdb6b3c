namespace Explorer.Server.Limits;

/// <summary>As many statements run as may.</summary>
/// <param name="most">How many.</param>
/// <param name="isOwn">Whether all of them are of who asks.</param>
internal sealed class BusyException(int most, bool isOwn) : Exception("As many statements run as may.")
{
    /// <summary>How many may run.</summary>
    public int Most => most;

    /// <summary>Whether all of them are of who asks.</summary>
    public bool IsOwn => isOwn;
}
