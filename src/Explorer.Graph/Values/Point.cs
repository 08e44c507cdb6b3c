namespace Explorer.Graph.Values;

/// <summary>A point. Coordinates are in the unit of the reference system: degrees (longitude, latitude) and metres for WGS 84, free otherwise.</summary>
/// <param name="Srid">4326 (WGS 84, 2D), 4979 (WGS 84, 3D), 7203 (Cartesian, 2D) or 9157 (Cartesian, 3D).</param>
/// <param name="X">The first coordinate; longitude in WGS 84.</param>
/// <param name="Y">The second coordinate; latitude in WGS 84.</param>
/// <param name="Z">The third coordinate, or 0 in two dimensions.</param>
public readonly record struct Point(int Srid, double X, double Y, double Z = 0)
{
    /// <summary>WGS 84 in two dimensions.</summary>
    public const int Wgs84 = 4326;

    /// <summary>WGS 84 with a height in metres.</summary>
    public const int Wgs84With3D = 4979;

    /// <summary>A plane.</summary>
    public const int Cartesian = 7203;

    /// <summary>A space.</summary>
    public const int CartesianWith3D = 9157;

    /// <summary>Whether the point has a third coordinate.</summary>
    public bool Is3D => Srid is Wgs84With3D or CartesianWith3D;

    /// <summary>Whether the point is on the globe.</summary>
    public bool IsGeographic => Srid is Wgs84 or Wgs84With3D;

    /// <summary>The name of the reference system: <c>wgs-84</c>, <c>wgs-84-3d</c>, <c>cartesian</c> or <c>cartesian-3d</c>.</summary>
    public string Crs =>
        Srid switch
        {
            Wgs84 => "wgs-84",
            Wgs84With3D => "wgs-84-3d",
            Cartesian => "cartesian",
            CartesianWith3D => "cartesian-3d",
            _ => $"unknown({Srid})",
        };

    /// <summary>The point as Cypher writes it: <c>point({srid:7203, x:1.0, y:2.0})</c>.</summary>
    public override string ToString() =>
        Is3D
            ? $"point({{srid:{Srid}, x:{FloatText.Of(X)}, y:{FloatText.Of(Y)}, z:{FloatText.Of(Z)}}})"
            : $"point({{srid:{Srid}, x:{FloatText.Of(X)}, y:{FloatText.Of(Y)}}})";
}
