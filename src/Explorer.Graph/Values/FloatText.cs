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
        // "R" gives the shortest digits, with an exponent only where it likes; here the point moves behind the first digit.
        var shortest = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture).Split('E');
        var mantissa = shortest[0].Split('.');
        var digits = string.Concat(mantissa);
        var leadingZeros = digits.Length - digits.TrimStart('0').Length;
        var exponent = mantissa[0].Length - 1 - leadingZeros;
        exponent += shortest.Length > 1 ? int.Parse(shortest[1], CultureInfo.InvariantCulture) : 0;
        digits = digits.Trim('0');
        return $"{(number < 0 ? "-" : "")}{digits[0]}.{(digits.Length > 1 ? digits[1..] : "0")}E{exponent}";
    }
}
