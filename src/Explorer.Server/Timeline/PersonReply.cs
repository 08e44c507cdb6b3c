using Explorer.History.Dates;
using Explorer.History.Layout;
using Explorer.History.Ties;

namespace Explorer.Server.Timeline;

/// <summary>A person.</summary>
public sealed record PersonReply
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The usual name.</summary>
    public required string Name { get; init; }

    /// <summary>The full name.</summary>
    public required string FullName { get; init; }

    /// <summary>The name in Russian.</summary>
    public required string NameRu { get; init; }

    /// <summary>The short name on the map.</summary>
    public required string MapName { get; init; }

    /// <summary>The birth, as EDTF text; empty if unknown.</summary>
    public required string Born { get; init; }

    /// <summary>The death, as EDTF text; empty if unknown.</summary>
    public required string Died { get; init; }

    /// <summary>The death in words; empty if unknown.</summary>
    public required string DiedWords { get; init; }

    /// <summary>The years of the life, in words.</summary>
    public required string Life { get; init; }

    /// <summary>How the person died.</summary>
    public required string DeathManner { get; init; }

    /// <summary>Who the person was, in a few words.</summary>
    public required string Role { get; init; }

    /// <summary>Prominence on the map: 1 the leaders, 2, 3.</summary>
    public required int Tier { get; init; }

    /// <summary>The home on a plate of 1000 x 640, from the left; null if none is set.</summary>
    public required double? X { get; init; }

    /// <summary>The home, from the top.</summary>
    public required double? Y { get; init; }

    /// <summary>Where the map puts who has no home, the earliest year first, of which the first is that of the data set; none for who has one.</summary>
    public required IReadOnlyList<PersonStay> Stays { get; init; }

    internal static PersonReply Of(Person person, SignedLayout? layout) =>
        new()
        {
            Id = person.Id,
            Name = person.Name,
            FullName = person.FullName,
            NameRu = person.NameRu,
            MapName = person.MapName,
            Born = person.Born?.Text ?? "",
            Died = person.Died?.Text ?? "",
            DiedWords = person.Died?.ToWords() ?? "",
            Life = EdtfWords.SayLife(person.Born, person.Died),
            DeathManner = person.DeathManner,
            Role = person.Role,
            Tier = person.Tier,
            X = person.Home?.X,
            Y = person.Home?.Y,
            Stays =
                person.Home is null && layout is not null
                    ? [.. layout.Stays[person.Id].Select(stay => new PersonStay(stay.From, stay.X, stay.Y))]
                    : [],
        };
}

/// <summary>Where the map puts a person from a year on.</summary>
/// <param name="From">The first year.</param>
/// <param name="X">The place on a plate of 1000 x 640, from the left.</param>
/// <param name="Y">The place, from the top.</param>
public sealed record PersonStay(int From, double X, double Y);
