namespace Explorer.Server.Class;

/// <summary>One of the things that a class may choose.</summary>
/// <param name="Id">By which it is voted for.</param>
/// <param name="Text">What the class reads.</param>
/// <param name="Right">Whether it is right; nobody in the class is told before the reveal.</param>
internal sealed record ClassOption(string Id, string Text, bool Right = false);
