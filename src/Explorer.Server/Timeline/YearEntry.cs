using Explorer.History.Changes;
using Explorer.History.Pictures;

namespace Explorer.Server.Timeline;

/// <summary>One year: its picture, which is the state on 31 December, and what it brought.</summary>
public sealed record YearEntry
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>What it brought, in one sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>The ids of the ties that hold, at most one for each pair; no legends, none of the dead.</summary>
    public required IReadOnlyList<string> Ties { get; init; }

    /// <summary>Who has a seat.</summary>
    public required IReadOnlyList<YearSeat> Seats { get; init; }

    /// <summary>The factions that have members, with them.</summary>
    public required IReadOnlyList<YearFaction> Factions { get; init; }

    /// <summary>The ids of those who have died by then.</summary>
    public required IReadOnlyList<string> Dead { get; init; }

    /// <summary>What changed since 31 December of the year before and what happened, in the order of the ranks.</summary>
    public required IReadOnlyList<ChangeReply> Changes { get; init; }

    internal static YearEntry Of(DayPicture picture, string sentence, IReadOnlyList<Change> changes) =>
        new()
        {
            Year = picture.Day.Year,
            Sentence = sentence,
            Ties = [.. picture.Ties.Select(tie => tie.Id)],
            Seats = SeatsOf(picture),
            Factions = FactionsOf(picture),
            Dead = picture.Dead,
            Changes = [.. changes.Select(change => ChangeReply.Of(change, picture.Day.Year))],
        };

    internal static IReadOnlyList<YearSeat> SeatsOf(DayPicture picture) =>
        [.. picture.Seats.Select(seat => new YearSeat(seat.Key, Words.Of(seat.Value)))];

    internal static IReadOnlyList<YearFaction> FactionsOf(DayPicture picture) =>
        [
            .. picture
                .Members.GroupBy(one => one.Faction, StringComparer.Ordinal)
                .Select(group => new YearFaction(group.Key, [.. group.Select(one => new YearMember(one.Person, one.Role))])),
        ];
}

/// <summary>A seat on the day of a picture.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Seat">full or candidate.</param>
public sealed record YearSeat(string Person, string Seat);

/// <summary>A faction with its members on the day of a picture.</summary>
/// <param name="Id">The faction's id.</param>
/// <param name="Members">Its members on that day.</param>
public sealed record YearFaction(string Id, IReadOnlyList<YearMember> Members);

/// <summary>A member of a faction.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Role">leader, member or supporter.</param>
public sealed record YearMember(string Person, string Role);
