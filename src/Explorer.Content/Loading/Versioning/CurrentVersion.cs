namespace Explorer.Content.Loading.Versioning;

/// <summary>The version of a data set that readers see.</summary>
/// <param name="Key">What its nodes and relationships carry as <c>dataset</c>.</param>
/// <param name="Version">The hash of the files that it was loaded from; empty if nobody wrote it down.</param>
internal sealed record CurrentVersion(string Key, string Version);
