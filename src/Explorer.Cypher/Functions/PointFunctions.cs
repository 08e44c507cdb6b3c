using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Functions;

/// <summary>Points.</summary>
internal static class PointFunctions
{
    private const double EarthRadius = 6_378_140; // metres; the value Neo4j uses

    public static Function[] All { get; } =
    [
        new ScalarFunction(
            "point",
            1,
            1,
            "point(input :: MAP) :: POINT",
            "A point from {x, y, z} or {longitude, latitude, height}, with crs or srid where it is not clear; of a node or relationship from its properties.",
            (a, _) => Create(a[0])
        ),
        new ScalarFunction(
            "point.distance",
            2,
            2,
            "point.distance(from :: POINT, to :: POINT) :: FLOAT",
            "The distance, in metres on the globe; null between different reference systems.",
            (a, _) => Distance(Point("point.distance()", a[0]), Point("point.distance()", a[1]))
        ),
        new ScalarFunction(
            "point.withinBBox",
            3,
            3,
            "point.withinBBox(point :: POINT, lowerLeft :: POINT, upperRight :: POINT) :: BOOLEAN",
            "Whether a point lies in a box, edges included.",
            (a, _) => Within(Point("point.withinBBox()", a[0]), Point("point.withinBBox()", a[1]), Point("point.withinBBox()", a[2]))
        ),
    ];

    private static Value Create(Value value)
    {
        if (value.Kind == ValueKind.Point)
        {
            return value;
        }
        var map = value.Kind switch
        {
            ValueKind.Map => value.AsMap(),
            ValueKind.Node => CoordinatesOf(value.AsNode().Properties),
            ValueKind.Relationship => CoordinatesOf(value.AsRelationship().Properties),
            _ => throw ValueErrors.WrongArgument("point()", "a MAP, NODE or RELATIONSHIP", value),
        };
        var isFlat = map.ContainsKey("x") && map.ContainsKey("y");
        var isOnGlobe = map.ContainsKey("longitude") && map.ContainsKey("latitude");
        if (!isFlat && !isOnGlobe)
        {
            throw ValueErrors.Argument("point() needs x and y, or longitude and latitude");
        }
        if (map.ContainsKey("crs") && map.ContainsKey("srid"))
        {
            throw ValueErrors.Argument("point() takes either crs or srid; leave one of them out");
        }
        var x = Coordinate(map, "x", "longitude");
        var y = Coordinate(map, "y", "latitude");
        var z = Coordinate(map, "z", "height");
        if (x is null || y is null)
        {
            throw ValueErrors.Argument("point() needs x and y, or longitude and latitude");
        }
        if (map.Values.Any(one => one.IsNull))
        {
            return Value.Null;
        }
        var geographic = !map.ContainsKey("x");
        var srid = Srid(map, geographic, z is not null);
        var point = new Point(srid, x.Value, y.Value, z ?? 0);
        if (point.IsGeographic && !(Math.Abs(point.Y) <= 90))
        {
            throw ValueErrors.OutOfRange($"A latitude lies in -90 to 90, but this is {point.Y}");
        }
        return Value.Point(point.IsGeographic ? point with { X = Wrapped(point.X) } : point);
    }

    private static Dictionary<string, Value> CoordinatesOf(IReadOnlyDictionary<string, Value> properties) =>
        properties
            .Where(one => one.Key is "x" or "y" or "z" or "longitude" or "latitude" or "height" or "crs" or "srid")
            .ToDictionary(StringComparer.Ordinal);

    // NaN stands for a coordinate that is there, but null.
    private static double? Coordinate(IReadOnlyDictionary<string, Value> map, string first, string second)
    {
        if (!map.TryGetValue(first, out var value) && !map.TryGetValue(second, out value))
        {
            return null;
        }
        return value.IsNull ? double.NaN : value.Number("point()");
    }

    private static int Srid(IReadOnlyDictionary<string, Value> map, bool geographic, bool has3D)
    {
        var srid = (geographic, has3D) switch
        {
            (true, true) => Graph.Values.Point.Wgs84With3D,
            (true, false) => Graph.Values.Point.Wgs84,
            (false, true) => Graph.Values.Point.CartesianWith3D,
            _ => Graph.Values.Point.Cartesian,
        };
        if (map.TryGetValue("crs", out var crs))
        {
            srid = crs.Text("point()").ToLowerInvariant() switch
            {
                "wgs-84" => Graph.Values.Point.Wgs84,
                "wgs-84-3d" => Graph.Values.Point.Wgs84With3D,
                "cartesian" => Graph.Values.Point.Cartesian,
                "cartesian-3d" => Graph.Values.Point.CartesianWith3D,
                var name => throw ValueErrors.Argument(
                    $"point() knows the systems wgs-84, wgs-84-3d, cartesian and cartesian-3d, but not \"{name}\""
                ),
            };
        }
        else if (map.TryGetValue("srid", out var given))
        {
            srid = (int)given.Integer("point()");
        }
        var point = new Point(srid, 0, 0);
        var known = point.IsGeographic || srid is Graph.Values.Point.Cartesian or Graph.Values.Point.CartesianWith3D;
        return known && point.Is3D == has3D && (point.IsGeographic || !geographic)
            ? srid
            : throw ValueErrors.Argument($"These coordinates do not fit the reference system {point.Crs}");
    }

    private static double Wrapped(double longitude) =>
        longitude is >= -180 and <= 180 ? longitude : longitude - (360 * Math.Floor((longitude + 180) / 360));

    private static Value Distance(Point from, Point to)
    {
        if (from.Srid != to.Srid)
        {
            return Value.Null;
        }
        var rise = from.Z - to.Z;
        var flat = from.IsGeographic
            ? GreatCircle(from, to) * (EarthRadius + ((from.Z + to.Z) / 2))
            : Math.Sqrt(Math.Pow(from.X - to.X, 2) + Math.Pow(from.Y - to.Y, 2));
        return rise == 0 ? flat : Math.Sqrt((flat * flat) + (rise * rise));
    }

    private static double GreatCircle(Point from, Point to)
    {
        var (latitude1, latitude2) = (Radians(from.Y), Radians(to.Y));
        var byLatitude = Math.Pow(Math.Sin((latitude2 - latitude1) / 2), 2);
        var byLongitude = Math.Pow(Math.Sin((Radians(to.X) - Radians(from.X)) / 2), 2);
        return 2 * Math.Asin(Math.Min(1, Math.Sqrt(byLatitude + (Math.Cos(latitude1) * Math.Cos(latitude2) * byLongitude))));
    }

    // In this order, as Neo4j's own language does it: the last digits of a distance are then the same.
    private static double Radians(double degrees) => degrees * (Math.PI / 180);

    private static Value Within(Point point, Point low, Point high)
    {
        if (point.Srid != low.Srid || point.Srid != high.Srid)
        {
            return Value.Null;
        }
        // A box on the globe may span the meridian of 180 degrees: then its left edge is east of its right one.
        var acrossDateLine = point.IsGeographic && low.X > high.X;
        var withinX = acrossDateLine ? point.X >= low.X || point.X <= high.X : point.X >= low.X && point.X <= high.X;
        return withinX && point.Y >= low.Y && point.Y <= high.Y && point.Z >= low.Z && point.Z <= high.Z;
    }

    private static Point Point(string function, Value value) =>
        value.Kind == ValueKind.Point ? value.AsPoint() : throw ValueErrors.WrongArgument(function, "a POINT", value);
}
