using Explorer.Graph.Values;

namespace Explorer.Cypher.Expressions;

/// <summary>What <c>point.x</c> and its kin answer.</summary>
internal static class PointComponents
{
    public static Value Get(Point point, string key) =>
        key switch
        {
            "x" => point.X,
            "y" => point.Y,
            "z" when point.Is3D => point.Z,
            "longitude" when point.IsGeographic => point.X,
            "latitude" when point.IsGeographic => point.Y,
            "height" when point.IsGeographic && point.Is3D => point.Z,
            "crs" => point.Crs,
            "srid" => point.Srid,
            _ => throw ValueErrors.Argument($"A point of {point.Crs} has no component \"{key}\""),
        };
}
