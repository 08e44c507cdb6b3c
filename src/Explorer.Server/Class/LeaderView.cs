namespace Explorer.Server.Class;

/// <summary>What whoever leads the class is shown.</summary>
/// <param name="Revision">Grows with every change, so that an older view is not taken for a newer one.</param>
/// <param name="Id">Which class it is.</param>
/// <param name="Joined">How many devices have joined.</param>
/// <param name="Phase">waiting: nothing is asked; open, closed or revealed: where the question stands.</param>
/// <param name="Question">What is asked, with its right options.</param>
/// <param name="Voted">How many have voted.</param>
/// <param name="Tally">The votes for each option.</param>
/// <param name="Scene">What those who follow are shown.</param>
internal sealed record LeaderView(
    long Revision,
    string Id,
    int Joined,
    string Phase,
    ClassQuestion? Question,
    int Voted,
    IReadOnlyDictionary<string, int> Tally,
    ClassScene? Scene
);
