namespace Explorer.History.Layout;

/// <summary>
/// All that can be set of a layout. Lengths are units of the plate on which homes are given too. How far people like to stand apart is said for a plate that is
/// filled by it; where it is not, or where the plate is too small, all of these distances grow or shrink alike.
/// </summary>
public sealed record LayoutOptions
{
    /// <summary>What is usual.</summary>
    public static LayoutOptions Usual { get; } = new();

    /// <summary>The width of the plate.</summary>
    public double Width { get; init; } = 1000;

    /// <summary>The height of the plate.</summary>
    public double Height { get; init; } = 640;

    /// <summary>How far the name of anybody stays away from the edges, at least.</summary>
    public double Margin { get; init; } = 10;

    /// <summary>How far apart allies like to stand, by strength.</summary>
    public IReadOnlyList<double> AlliedDistance { get; init; } = [0, 200, 165, 135];

    /// <summary>How much they like it, by strength.</summary>
    public IReadOnlyList<double> AlliedWeight { get; init; } = [0, 0.6, 1, 1.5];

    /// <summary>How far apart rivals stand at least, by strength.</summary>
    public IReadOnlyList<double> RivalDistance { get; init; } = [0, 420, 480, 540];

    /// <summary>How much they want it, by strength.</summary>
    public IReadOnlyList<double> RivalWeight { get; init; } = [0, 0.3, 0.45, 0.6];

    /// <summary>How near those like to stand whom only a common ally joins.</summary>
    public double SecondHandAlliedDistance { get; init; } = 250;

    /// <summary>How far those stay apart of whom the one is an ally's rival.</summary>
    public double SecondHandRivalDistance { get; init; } = 340;

    /// <summary>How much a tie at second hand counts, beside one of strength 2.</summary>
    public double SecondHandWeight { get; init; } = 0.12;

    /// <summary>Somebody with more ties than this makes no ties at second hand: they would say nothing.</summary>
    public int MostNeighbours { get; init; } = 40;

    /// <summary>How near to its middle the members of a faction like to stand.</summary>
    public double FactionRadius { get; init; } = 110;

    /// <summary>How much they like it.</summary>
    public double FactionWeight { get; init; } = 0.12;

    /// <summary>
    /// How much it counts against a place that it lies far from the place of the years before or after. The more, the calmer the picture, and the less it
    /// says of each year.
    /// </summary>
    public double Stillness { get; init; } = 1.6;

    /// <summary>Nobody moves who would move less than this.</summary>
    public double Rest { get; init; } = 7;

    /// <summary>The size of names, by tier.</summary>
    public IReadOnlyList<double> NameSizes { get; init; } = [0, 22, 17, 13.5];

    /// <summary>How wide a letter is, beside the size of the name.</summary>
    public double LetterWidth { get; init; } = 0.56;

    /// <summary>How wide and high the disc of a person is.</summary>
    public double Disc { get; init; } = 15;

    /// <summary>How much room is left free around a name with its disc, to either side and above and below.</summary>
    public double Apart { get; init; } = 8;

    /// <summary>How many people keep all the room of their names, however many there are: the most prominent.</summary>
    public int Prominent { get; init; } = 12;

    /// <summary>Which share of the plate names and discs may take up; where they are more, the room of those who are less prominent is less.</summary>
    public double MostFilled { get; init; } = 0.35;

    /// <summary>From how many places at random the search for a common picture of all years begins.</summary>
    public int Starts { get; init; } = 6;

    /// <summary>How often each of these is bettered.</summary>
    public int StartRounds { get; init; } = 120;

    /// <summary>How often the places of all years are bettered.</summary>
    public int Rounds { get; init; } = 240;

    /// <summary>How often names are pushed apart in the end, at most.</summary>
    public int SpacingRounds { get; init; } = 40;

    /// <summary>From what all that is left to chance follows.</summary>
    public int Seed { get; init; } = 1917;
}
