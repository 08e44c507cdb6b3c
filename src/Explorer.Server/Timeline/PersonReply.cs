namespace Explorer.Server.Timeline;

/// <summary>A person.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The usual name.</param>
/// <param name="FullName">The full name.</param>
/// <param name="NameRu">The name in Russian.</param>
/// <param name="MapName">The short name on the map.</param>
/// <param name="Born">The birth, as EDTF text.</param>
/// <param name="Died">The death, as EDTF text; empty if unknown.</param>
/// <param name="DeathManner">How the person died.</param>
/// <param name="Role">Who the person was, in a few words.</param>
/// <param name="Tier">Prominence on the map: 1 the leaders, 2, 3.</param>
/// <param name="X">The home on a plate of 1000 x 640; null if none is set.</param>
/// <param name="Y">See <paramref name="X"/>.</param>
public sealed record PersonReply(
    string Id,
    string Name,
    string FullName,
    string NameRu,
    string MapName,
    string Born,
    string Died,
    string DeathManner,
    string Role,
    int Tier,
    double? X,
    double? Y
);
