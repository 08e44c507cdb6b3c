using Explorer.History.Layout;

namespace Explorer.Server.Timeline;

/// <summary>How good the places are that the map gives to people without homes, over the pictures of all years.</summary>
/// <param name="AlliedDistance">How far allies stand from each other, on average, on a plate of 1000 x 640; 0 where there are none.</param>
/// <param name="RivalDistance">How far rivals do.</param>
/// <param name="Ratio">The first beside the second: less is better.</param>
/// <param name="Movement">How far people with ties move from one year to the next, on average, as a share of the greatest distance between two of one year.</param>
/// <param name="Crossings">How often ties cross in a year, on average, drawn as straight lines.</param>
/// <param name="Overlaps">How often the discs of two touch, over all years.</param>
public sealed record LayoutReply(double AlliedDistance, double RivalDistance, double Ratio, double Movement, double Crossings, int Overlaps)
{
    internal static LayoutReply Of(LayoutQuality quality) =>
        new(
            Math.Round(quality.AlliedDistance, 1),
            Math.Round(quality.RivalDistance, 1),
            Math.Round(quality.Ratio, 3),
            Math.Round(quality.Movement, 4),
            Math.Round(quality.Crossings, 1),
            quality.Overlaps
        );
}
