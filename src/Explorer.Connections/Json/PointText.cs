using System.Globalization;
using Explorer.Graph.Values;

namespace Explorer.Connections.Json;

/// <summary>Points as text: <c>SRID=7203;POINT (1.0 2.0)</c>, <c>SRID=9157;POINT Z (1.0 2.0 3.0)</c>.</summary>
internal static class PointText
{
    /// <exception cref="FormatException">It is no point.</exception>
    public static Point Parse(string text)
    {
        var (semicolon, open, close) = (text.IndexOf(';'), text.IndexOf('('), text.IndexOf(')'));
        if (!text.StartsWith("SRID=", StringComparison.Ordinal) || semicolon < 0 || open < semicolon || close < open)
        {
            throw new FormatException($"\"{text}\" is no point.");
        }
        var srid = int.Parse(text.AsSpan(5, semicolon - 5), CultureInfo.InvariantCulture);
        var numbers = text[(open + 1)..close].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new Point(srid, Number(numbers[0]), Number(numbers[1]), numbers.Length > 2 ? Number(numbers[2]) : 0);
    }

    public static string Of(Point point) =>
        point.Is3D
            ? $"SRID={point.Srid};POINT Z ({FloatText.Of(point.X)} {FloatText.Of(point.Y)} {FloatText.Of(point.Z)})"
            : $"SRID={point.Srid};POINT ({FloatText.Of(point.X)} {FloatText.Of(point.Y)})";

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
