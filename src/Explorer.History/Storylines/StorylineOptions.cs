using Explorer.History.Ties;

namespace Explorer.History.Storylines;

/// <summary>All that can be set of a storyline: who is in it, which years, when people count as one camp, and how far lines stand apart. Distances are those of lines.</summary>
public sealed record StorylineOptions
{
    /// <summary>What is usual.</summary>
    public static StorylineOptions Usual { get; } = new();

    /// <summary>Where fewer people than this are in the first two tiers, the best connected of the others join them.</summary>
    public int FewestPeople { get; init; } = 12;

    /// <summary>The most people; of more in the first two tiers, the best connected stay.</summary>
    public int MostPeople { get; init; } = 16;

    /// <summary>How many years before the core years are told too, as a share of their number.</summary>
    public double LeadIn { get; init; } = 0.6;

    /// <summary>How many years after them.</summary>
    public double LeadOut { get; init; } = 0.1;

    /// <summary>How wide a year before the core years is, beside one of them.</summary>
    public double LeadInWidth { get; init; } = 0.6;

    /// <summary>How many days of a year are looked at, evenly spread.</summary>
    public int StepsPerYear { get; init; } = 12;

    /// <summary>A stay of fewer steps than this is a wobble: it is not drawn.</summary>
    public int ShortestStay { get; init; } = 3;

    /// <summary>How much an alliance pulls two people into one camp, by strength.</summary>
    public IReadOnlyList<double> Allied { get; init; } = [0, 1.3, 2.4, 3.6];

    /// <summary>How much a rivalry keeps them apart, by strength.</summary>
    public IReadOnlyList<double> Rivals { get; init; } = [0, 2, 3.5, 4.8];

    /// <summary>How much it keeps two apart that they have no tie.</summary>
    public double Strangers { get; init; } = 0.3;

    /// <summary>By how much a step to another camp must be worth its while, for each who takes it.</summary>
    public double Inertia { get; init; } = 2;

    /// <summary>The same for who has no ally in the camp that he leaves.</summary>
    public double StrangerInertia { get; init; } = 0.2;

    /// <summary>From how many orders the search for one that crosses little begins.</summary>
    public int Searches { get; init; } = 6;

    /// <summary>How many changes it tries each time.</summary>
    public int Tries { get; init; } = 20_000;

    /// <summary>How many crossings more it takes lightly in the beginning.</summary>
    public double Heat { get; init; } = 1;

    /// <summary>From what its choices follow.</summary>
    public int Seed { get; init; } = 1917;

    /// <summary>How far camps stand apart. Lines of one camp stand 1 apart.</summary>
    public double CampGap { get; init; } = 2.6;

    /// <summary>How far two lines stand apart that are alone.</summary>
    public double LoneGap { get; init; } = 1.7;

    /// <summary>How much room there is in all, beside the least that the fullest time needs.</summary>
    public double Room { get; init; } = 1.12;

    /// <summary>How much a line of the first tier wants to run straight, beside another.</summary>
    public double LeaderWeight { get; init; } = 2.5;

    /// <summary>What two people are to each other: above zero for who belongs together.</summary>
    internal double Pull(SignedTie? tie)
    {
        if (tie is null)
        {
            return -Strangers;
        }
        return tie.Sign == TieSign.Alliance
            ? Allied[Math.Min(tie.Strength, Allied.Count - 1)]
            : -Rivals[Math.Min(tie.Strength, Rivals.Count - 1)];
    }
}
