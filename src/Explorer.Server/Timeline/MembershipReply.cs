using Explorer.History.Dates;
using Explorer.History.Ties;

namespace Explorer.Server.Timeline;

/// <summary>A person in a faction for a time.</summary>
public sealed record MembershipReply
{
    /// <summary>The person's id.</summary>
    public required string Person { get; init; }

    /// <summary>The faction's id.</summary>
    public required string Faction { get; init; }

    /// <summary>The start, as EDTF text.</summary>
    public required string From { get; init; }

    /// <summary>The end, as EDTF text; empty if open.</summary>
    public required string To { get; init; }

    /// <summary>The years, in words: "1926", "1923 to 1926".</summary>
    public required string Span { get; init; }

    /// <summary>The first day on which it holds.</summary>
    public required string ValidFrom { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required string ValidTo { get; init; }

    /// <summary>Whether no end is known.</summary>
    public required bool Open { get; init; }

    /// <summary>leader, member or supporter.</summary>
    public required string Role { get; init; }

    /// <summary>attested, probable, disputed or legend.</summary>
    public required string Certainty { get; init; }

    /// <summary>The ids of the sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    internal static MembershipReply Of(Membership one) =>
        new()
        {
            Person = one.Person,
            Faction = one.Faction,
            From = one.Start.Text,
            To = one.End?.Text ?? "",
            Span = EdtfWords.SayYears(one.Start, one.End),
            ValidFrom = Spans.Day(one.Period.First),
            ValidTo = Spans.Day(one.Period.Last),
            Open = one.End is null,
            Role = one.Role,
            Certainty = Words.Of(one.Certainty),
            Sources = one.Sources,
        };
}
