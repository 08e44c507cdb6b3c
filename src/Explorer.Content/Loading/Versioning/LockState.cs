namespace Explorer.Content.Loading.Versioning;

/// <summary>Who holds the lock of a data set, and how often they have moved it.</summary>
internal readonly record struct LockState(string Holder, long Beat);
