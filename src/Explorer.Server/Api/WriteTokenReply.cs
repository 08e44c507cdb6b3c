namespace Explorer.Server.Api;

/// <summary>The write token.</summary>
/// <param name="Token">Goes into the header X-Explorer-Write-Token of a statement that writes.</param>
public sealed record WriteTokenReply(string Token);
