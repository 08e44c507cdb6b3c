namespace Explorer.Server.Page;

/// <summary>
/// What the server says to the readers of its pages. It says it in English; a page in another language looks each up in its list of words, which is read out of here.
/// </summary>
internal static class SpokenWords
{
    /// <summary>To who typed another class code than this server's.</summary>
    public const string WrongCode = "That is not the class code. Look at it once more.";

    /// <summary>To who tried too many codes or keys.</summary>
    public const string WrongTooOften = "That was wrong too often. Wait a few seconds, then try again.";

    /// <summary>To who would lead the class from another machine.</summary>
    public const string NeedsKey = "Only who has the leader's key may lead the class. It was printed where Explorer was started.";

    /// <summary>To who typed another key than the leader's.</summary>
    public const string WrongKey = "That is not the leader's key. Look at it once more.";

    /// <summary>To a page that would change a class which another one leads.</summary>
    public const string NotLeader = "This page does not lead the class.";

    /// <summary>To a page that would go on with a class which has ended.</summary>
    public const string ClassIsOver = "That class is over.";

    /// <summary>To who speaks to a class where there is none.</summary>
    public const string NoClass = "There is no class here now.";

    /// <summary>To a leader who would close or count a vote where there is none.</summary>
    public const string NothingAsked = "Nothing is asked now.";

    /// <summary>To a device beyond those that have room.</summary>
    public const string ClassIsFull = "The class is full: no more devices can join.";

    /// <summary>To a device beyond those that one network address may have.</summary>
    public const string AddressIsFull = "Too many devices have joined from your network address. Use one of them.";

    /// <summary>To a device that votes and has not joined.</summary>
    public const string JoinFirst = "Join the class first.";

    /// <summary>To a device that answers another question than the one that is asked.</summary>
    public const string NotAsked = "That is not asked now.";

    /// <summary>To a device that votes too late.</summary>
    public const string VoteIsClosed = "The vote is closed.";

    /// <summary>To a device that votes for what cannot be chosen.</summary>
    public const string NoSuchOption = "There is no such option.";

    /// <summary>To who says too much at once.</summary>
    public const string TooFast = "That was too fast. Wait a moment.";
}
