using System.Diagnostics.CodeAnalysis;

namespace Explorer.History.Dates;

/// <summary>date := point | [point | '..'] '/' [point | '..'].</summary>
internal static class EdtfParser
{
    public static bool TryParse(string text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out EdtfError? error)
    {
        date = null;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            if (!EdtfPointParser.TryParse(text, 0, text.Length, out var point, out error))
            {
                return false;
            }
            date = new EdtfDate(text, point, point, isInterval: false);
            return true;
        }

        var second = text.IndexOf('/', slash + 1);
        if (second >= 0)
        {
            return Fail(text, second, "an interval has one '/' only", out error);
        }
        if (!TryParseEnd(text, 0, slash, out var start, out error) || !TryParseEnd(text, slash + 1, text.Length, out var end, out error))
        {
            return false;
        }
        if (start is null && end is null)
        {
            return Fail(text, 0, "an interval needs a date at one end at least", out error);
        }
        if (start is not null && end is not null && end.Latest < start.Earliest)
        {
            return Fail(text, slash + 1, "the interval ends before it starts", out error);
        }
        date = new EdtfDate(text, start, end, isInterval: true);
        return true;
    }

    private static bool TryParseEnd(string text, int from, int to, out EdtfPoint? point, [NotNullWhen(false)] out EdtfError? error)
    {
        point = null;
        error = null;
        var isOpenOrUnknown = from == to || text.AsSpan(from, to - from) is "..";
        return isOpenOrUnknown || EdtfPointParser.TryParse(text, from, to, out point, out error);
    }

    private static bool Fail(string text, int at, string message, out EdtfError error)
    {
        error = new EdtfError(text, at + 1, message);
        return false;
    }
}
