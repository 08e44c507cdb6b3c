namespace Explorer.Server.Class;

/// <summary>Whether there is a class.</summary>
/// <param name="Open">Whether somebody has opened one.</param>
/// <param name="Leads">Whether who asks may lead it without the leader's key.</param>
internal sealed record ClassReply(bool Open, bool Leads);
