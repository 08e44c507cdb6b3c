using System.Text.Json;

namespace Explorer.Server.Tests.Page;

/// <summary>A tie on the map or in an answer of the server.</summary>
public sealed record DrawnTie(string Id, string A, string B, int Sign, int Strength)
{
    public static DrawnTie Read(JsonElement tie) =>
        new(
            tie.GetProperty("id").GetString()!,
            tie.GetProperty("a").GetString()!,
            tie.GetProperty("b").GetString()!,
            tie.GetProperty("sign").GetInt32(),
            tie.GetProperty("strength").GetInt32()
        );

    public bool IsBetween(string one, string other) => (A == one && B == other) || (A == other && B == one);
}
