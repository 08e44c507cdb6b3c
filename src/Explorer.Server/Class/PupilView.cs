namespace Explorer.Server.Class;

/// <summary>What every device of the class is shown.</summary>
/// <param name="Revision">Grows with every change, so that an older view is not taken for a newer one.</param>
/// <param name="Phase">none: there is no class; waiting: nothing is asked; open, closed or revealed: where the question stands.</param>
/// <param name="Ballot">The number of the vote, by which a device votes.</param>
/// <param name="Question">What is asked; its right options are marked after the reveal alone.</param>
/// <param name="Voted">After the reveal: how many have voted.</param>
/// <param name="Tally">After the reveal: the votes for each option.</param>
/// <param name="Scene">What is on the screen.</param>
internal sealed record PupilView(
    long Revision,
    string Phase,
    int? Ballot = null,
    ClassQuestion? Question = null,
    int? Voted = null,
    IReadOnlyDictionary<string, int>? Tally = null,
    ClassScene? Scene = null
)
{
    /// <summary>Nobody has opened a class.</summary>
    public const string None = "none";

    /// <summary>Nothing is asked.</summary>
    public const string Waiting = "waiting";
}
