using System.Globalization;

namespace Explorer.Cypher.Fuzz.Naive;

internal sealed partial class NaiveEvaluator
{
    /// <summary>Functions. Where an argument is null the answer is null, but for those that say otherwise.</summary>
    private static object? Call(string function, object?[] of)
    {
        if (function == "nullIf")
        {
            return SameValue(of[0], of[1]) ? null : of[0];
        }
        if (function == "range")
        {
            return Range(of);
        }
        return of.Contains(null) ? null : CallWithValues(function, of!);
    }

    private static object? CallWithValues(string function, object[] of) =>
        (function, of) switch
        {
            ("size", [object?[] items]) => (long)items.Length,
            ("size", [string text]) => (long)text.Length,
            ("isEmpty", [object?[] items]) => items.Length == 0,
            ("isEmpty", [string text]) => text.Length == 0,
            ("isEmpty", [Dictionary<string, object?> map]) => map.Count == 0,
            ("head", [object?[] items]) => items.FirstOrDefault(),
            ("last", [object?[] items]) => items.LastOrDefault(),
            ("tail", [object?[] items]) => items.Skip(1).ToArray(),
            ("reverse", [object?[] items]) => items.Reverse().ToArray(),
            ("reverse", [string text]) => string.Concat(text.Reverse()),
            ("keys", [Dictionary<string, object?> map]) => map.Keys.Order(StringComparer.Ordinal).ToArray<object?>(),
            ("toUpper", [string text]) => text.ToUpperInvariant(),
            ("toLower", [string text]) => text.ToLowerInvariant(),
            ("trim", [string text]) => text.Trim(' '),
            ("left", [string text, long length]) => text[..Length(length, text)],
            ("right", [string text, long length]) => text[(text.Length - Length(length, text))..],
            ("substring", [string text, long start, long length]) => text[Length(start, text)..] is var rest
                ? rest[..Length(length, rest)]
                : "",
            ("replace", [string text, string search, string with]) => search.Length == 0
                ? throw new LeftOpen("nothing is replaced")
                : text.Replace(search, with, StringComparison.Ordinal),
            ("split", [string text, string by]) => by.Length == 0
                ? throw new LeftOpen("split by nothing")
                : text.Split(by).ToArray<object?>(),
            ("split", [string, object?[]]) => throw new LeftOpen("several separators", mayBeRefused: true),
            ("abs", [long number]) => number == long.MinValue ? throw NaiveError.OfArithmetic("overflow") : Math.Abs(number),
            ("abs", [double number]) => Math.Abs(number),
            ("sign", [long number]) => (long)Math.Sign(number),
            ("sign", [double number]) => double.IsNaN(number) ? throw new LeftOpen("the sign of NaN") : (long)Math.Sign(number),
            ("floor", [long or double]) => Math.Floor(ToReal(of[0])),
            ("ceil", [long or double]) => Math.Ceiling(ToReal(of[0])),
            ("toFloat", [long or double]) => ToReal(of[0]),
            ("toFloat", [string text]) => text.Length > 0
            && text.All(c => char.IsAsciiDigit(c) || c is '.' or '-')
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real)
                ? real
                : null,
            ("toInteger", [long number]) => number,
            ("toInteger", [bool truth]) => truth ? 1L : 0L,
            ("toInteger", [double number]) => Math.Abs(number) < 9e18 ? (long)number : throw new LeftOpen("a float beyond all integers"),
            ("toInteger", [string text]) => text.Contains('.', StringComparison.Ordinal) || text.Length > 18
                ? throw new LeftOpen("a fraction in a text, or a number beyond all integers")
            : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
            : null,
            ("toBoolean", [bool truth]) => truth,
            ("toBoolean", [string text]) => text switch
            {
                "true" => true,
                "false" => false,
                _ => null,
            },
            ("toString", [string or long or double or bool]) => Print(of[0]),
            _ when of.Length > 1 && of.Any(one => one is < 0L) => throw new LeftOpen("which argument is wrong first", mayBeRefused: true),
            _ => throw NaiveError.OfType($"{function} of something else"),
        };

    private static int Length(long length, string text) =>
        length < 0 ? throw NaiveError.OfArgument("a length below zero") : (int)Math.Min(length, text.Length);

    private static object?[] Range(object?[] of)
    {
        if (of.Contains(null))
        {
            throw of.All(one => one is null or long) ? NaiveError.OfType("a range of null") : new LeftOpen("which argument is wrong first");
        }
        if (of is not [long first, long last, long step])
        {
            throw NaiveError.OfArgument("a range of something else");
        }
        if (step == 0)
        {
            throw NaiveError.OfArgument("a range that stands still");
        }
        if (step > 0 ? last < first : last > first)
        {
            return [];
        }
        if (Math.Abs((double)last - first) / Math.Abs((double)step) > 1000)
        {
            throw new LeftOpen("a range too long to be walked here");
        }
        var items = new List<object?>();
        for (Int128 item = first; step > 0 ? item <= last : item >= last; item += step)
        {
            items.Add((long)item);
        }
        return [.. items];
    }

    private static bool SameValue(object? left, object? right) =>
        (left is null && right is null)
        || (
            left is object?[] or Dictionary<string, object?> || (left is double.NaN && right is double.NaN)
                ? throw new LeftOpen("whether lists with nulls are the same")
                : NaiveComparison.AreEqual(left, right) == true
        );

    /// <summary>A value as text; floats only where every way to print them is the same.</summary>
    private static string Print(object value) =>
        value switch
        {
            string text => text,
            long number => number.ToString(CultureInfo.InvariantCulture),
            bool truth => truth ? "true" : "false",
            double number when Math.Abs(number) is >= 0.01 and < 1e6 => number.ToString("0.0###############", CultureInfo.InvariantCulture)
                is var text
            && double.Parse(text, CultureInfo.InvariantCulture) == number
                ? text
                : throw new LeftOpen("a float of many digits"),
            double => throw new LeftOpen("how a float is printed"),
            _ => throw NaiveError.OfType("no text"),
        };
}
