using System.Globalization;

namespace Explorer.Graph.Values;

/// <summary>Floats as Cypher writes them: always with a point or an exponent, the shortest digits that read back the same.</summary>
public static class FloatText
{
    /// <summary>The text: <c>1.0</c>, <c>0.001</c>, <c>1.0E7</c>, <c>NaN</c>, <c>-Infinity</c>.</summary>
    public static string Of(double number)
    {
        if (double.IsNaN(number))
        {
            return "NaN";
        }
        if (double.IsInfinity(number))
        {
            return number > 0 ? "Infinity" : "-Infinity";
        }
        var size = Math.Abs(number);
        return size is 0 or (>= 1e-3 and < 1e7) ? Plain(number) : Scientific(number);
    }

    private static string Plain(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text : text + ".0";
    }

    private static string Scientific(double number)
    {
        var text = number.ToString("E16", CultureInfo.InvariantCulture);
        var shortest = number.ToString("R", CultureInfo.InvariantCulture);
        var digits = new string([.. shortest.Split('E')[0].Where(char.IsAsciiDigit)]).Trim('0');
        var exponent = int.Parse(text[(text.IndexOf('E', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture);
        // Seventeen digits may round up to the next power of ten where the shortest digits do not.
        var sign = number < 0 ? "-" : "";
        return $"{sign}{digits[0]}.{(digits.Length > 1 ? digits[1..] : "0")}E{exponent}";
    }
}
