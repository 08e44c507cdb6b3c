using Explorer.Server.Page;

namespace Explorer.Server.Class;

/// <summary>A question and its votes: one of each device, and its last one counts.</summary>
/// <param name="number">Which vote of the class it is; a question that is asked anew after its votes were forgotten is another.</param>
/// <param name="question">What is asked.</param>
internal sealed class Ballot(int number, ClassQuestion question)
{
    /// <summary>Votes are taken.</summary>
    public const string Open = "open";

    /// <summary>No more votes are taken.</summary>
    public const string Closed = "closed";

    /// <summary>The class sees what is right, and how it voted.</summary>
    public const string Revealed = "revealed";

    private readonly Dictionary<string, string> _votes = new(StringComparer.Ordinal);

    /// <summary>Which vote of the class it is.</summary>
    public int Number => number;

    /// <summary>What was asked. The words may change while it is asked, the options may not.</summary>
    public ClassQuestion Question { get; set; } = question;

    /// <summary><see cref="Open"/>, <see cref="Closed"/> or <see cref="Revealed"/>.</summary>
    public string Phase { get; private set; } = Open;

    /// <summary>How many devices have voted.</summary>
    public int Voted => _votes.Count;

    /// <summary>Takes a vote.</summary>
    /// <returns>Why it is not taken; null if it is.</returns>
    public string? Cast(string device, string option)
    {
        if (Phase != Open)
        {
            return SpokenWords.VoteIsClosed;
        }
        if (!Question.Options.Any(one => one.Id == option))
        {
            return SpokenWords.NoSuchOption;
        }
        _votes[device] = option;
        return null;
    }

    /// <summary>What a device has chosen; null if it has not voted.</summary>
    public string? ChosenBy(string device) => _votes.GetValueOrDefault(device);

    /// <summary>The votes for each option.</summary>
    public IReadOnlyDictionary<string, int> Tally() =>
        Question.Options.ToDictionary(
            option => option.Id,
            option => _votes.Values.Count(chosen => chosen == option.Id),
            StringComparer.Ordinal
        );

    /// <summary>Takes no more votes.</summary>
    public void Close() => Phase = Phase == Open ? Closed : Phase;

    /// <summary>Shows what is right, and the votes.</summary>
    public void Reveal() => Phase = Revealed;
}
