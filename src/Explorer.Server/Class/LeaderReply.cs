namespace Explorer.Server.Class;

/// <summary>The answer to whoever leads the class.</summary>
/// <param name="Room">The class; null where there is none.</param>
/// <param name="Code">The class code; empty where none is asked for.</param>
/// <param name="Address">The short address, by which the class joins.</param>
/// <param name="Refused">Why what was asked for is not done.</param>
internal sealed record LeaderReply(LeaderView? Room = null, string? Code = null, string? Address = null, string? Refused = null);
