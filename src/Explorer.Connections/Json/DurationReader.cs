using System.Globalization;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Connections.Json;

/// <summary>Reads durations as the server writes them: <c>P1Y2M3DT4H5M6.7S</c>, each number with a sign of its own, only seconds with a fraction.</summary>
internal static class DurationReader
{
    /// <exception cref="FormatException">It is no duration.</exception>
    public static CypherDuration Read(string text)
    {
        if (!text.StartsWith('P'))
        {
            throw new FormatException($"\"{text}\" is no duration.");
        }
        var (months, days, seconds, inTime, start) = (0L, 0L, 0m, false, 1);
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == 'T')
            {
                (inTime, start) = (true, i + 1);
            }
            if (!char.IsAsciiLetterUpper(text[i]) || text[i] == 'T')
            {
                continue;
            }
            var number = decimal.Parse(text.AsSpan(start, i - start), NumberStyles.Float, CultureInfo.InvariantCulture);
            start = i + 1;
            switch (text[i], inTime)
            {
                case ('Y', false):
                    months += (long)number * 12;
                    break;
                case ('M', false):
                    months += (long)number;
                    break;
                case ('W', false):
                    days += (long)number * 7;
                    break;
                case ('D', false):
                    days += (long)number;
                    break;
                case ('H', true):
                    seconds += number * 3600;
                    break;
                case ('M', true):
                    seconds += number * 60;
                    break;
                case ('S', true):
                    seconds += number;
                    break;
                default:
                    throw new FormatException($"\"{text}\" is no duration.");
            }
        }

        var whole = decimal.Floor(seconds);
        return new CypherDuration(months, days, (long)whole, (long)((seconds - whole) * 1_000_000_000m));
    }
}
