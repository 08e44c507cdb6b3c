namespace Explorer.Server.Class;

/// <summary>The answer to a device of the class.</summary>
/// <param name="Room">What it is shown.</param>
/// <param name="Token">The random number by which the server knows the device again; it alone is told.</param>
/// <param name="Chosen">What it has chosen.</param>
/// <param name="Refused">Why what it asked for is not done.</param>
internal sealed record PupilReply(PupilView Room, string? Token = null, string? Chosen = null, string? Refused = null);
