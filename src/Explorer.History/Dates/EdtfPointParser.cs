using System.Diagnostics.CodeAnalysis;

namespace Explorer.History.Dates;

/// <summary>point := year ['-' month ['-' day ['T' time]]] ['?' | '~' | '%'].</summary>
internal ref struct EdtfPointParser
{
    private readonly string _text;
    private readonly int _to;
    private int _at;
    private EdtfError? _error;

    private EdtfPointParser(string text, int from, int to) => (_text, _at, _to) = (text, from, to);

    public static bool TryParse(
        string text,
        int from,
        int to,
        [NotNullWhen(true)] out EdtfPoint? point,
        [NotNullWhen(false)] out EdtfError? error
    )
    {
        var parser = new EdtfPointParser(text, from, to);
        point = parser.Read();
        error = point is null ? parser._error! : null;
        return point is not null;
    }

    private bool AtEnd => _at == _to;

    private EdtfPoint? Read()
    {
        var yearAt = _at;
        var year = ReadNumber(4, "a year has four digits, such as 1924");
        if (year is null)
        {
            return null;
        }
        if (year.Value.First < 1 && year.Value.Unknown == 0)
        {
            return Fail(yearAt, "years run from 0001 to 9999");
        }
        if (year.Value.Unknown > 2)
        {
            return Fail(yearAt, "of a year at most the last two digits may be X");
        }

        var precision = (EdtfPrecision)((int)EdtfPrecision.Year - year.Value.Unknown);
        var first = new DateOnly(Math.Max(1, year.Value.First), 1, 1);
        var last = new DateOnly(year.Value.Last, 12, 31);
        var unspecified = year.Value.Unknown > 0;
        if (!AtEnd && _text[_at] == '-')
        {
            if (unspecified)
            {
                return Fail(_at, "a month cannot follow a year with unspecified digits");
            }
            if (!ReadMonth(year.Value.First, ref first, ref last, ref precision, ref unspecified))
            {
                return null;
            }
        }

        var (uncertain, approximate) = ReadQualifier();
        return AtEnd
            ? new EdtfPoint(first, last, precision, uncertain, approximate, unspecified)
            : Fail(_at, $"'{_text[_at]}' does not belong here; write YYYY, YYYY-MM or YYYY-MM-DD");
    }

    private bool ReadMonth(int year, ref DateOnly first, ref DateOnly last, ref EdtfPrecision precision, ref bool unspecified)
    {
        var monthAt = ++_at;
        if (ReadNumber(2, "a month has two digits, 01 to 12") is not { } month)
        {
            return false;
        }
        if (month.Unknown == 1)
        {
            return Fail(monthAt, "a month is known or XX") is not null;
        }
        if (month.Unknown == 2)
        {
            unspecified = true;
            return AtEnd || _text[_at] != '-' || SkipUnknownDay();
        }

        if (month.First is < 1 or > 12)
        {
            return Fail(monthAt, $"there is no month {month.First:00}; months run from 01 to 12") is not null;
        }
        precision = EdtfPrecision.Month;
        first = new DateOnly(year, month.First, 1);
        last = new DateOnly(year, month.First, DateTime.DaysInMonth(year, month.First));
        return AtEnd || _text[_at] != '-' || ReadDay(ref first, ref last, ref precision, ref unspecified);
    }

    private bool ReadDay(ref DateOnly first, ref DateOnly last, ref EdtfPrecision precision, ref bool unspecified)
    {
        var dayAt = ++_at;
        if (ReadNumber(2, "a day has two digits, 01 to 31") is not { } day)
        {
            return false;
        }
        if (day.Unknown == 1)
        {
            return Fail(dayAt, "a day is known or XX") is not null;
        }
        if (day.Unknown == 2)
        {
            unspecified = true;
            return true;
        }

        if (day.First < 1 || day.First > last.Day)
        {
            return Fail(dayAt, $"{first:yyyy-MM} has days 01 to {last.Day:00}, not {day.First:00}") is not null;
        }
        precision = EdtfPrecision.Day;
        first = last = new DateOnly(first.Year, first.Month, day.First);
        return AtEnd || _text[_at] != 'T' || SkipTime();
    }

    private bool SkipUnknownDay()
    {
        var dayAt = ++_at;
        return ReadNumber(2, "a day has two digits, 01 to 31") is { } day
            && (day.Unknown == 2 || Fail(dayAt, "a day cannot be known in an unknown month") is not null);
    }

    /// <summary>Level 0 allows a time of day; the day is all that is used of it.</summary>
    private bool SkipTime()
    {
        var time = _text.AsSpan(_at + 1, _to - _at - 1);
        var digits = time.EndsWith("Z") ? time[..^1] : time;
        if (
            !TimeOnly.TryParseExact(digits, "HH:mm:ss", out _)
            && !DateTimeOffset.TryParseExact($"2000-01-01T{time}", "yyyy-MM-dd'T'HH:mm:sszzz", null, default, out _)
        )
        {
            return Fail(_at, "a time of day is T and hours, minutes, seconds, such as T23:20:30Z") is not null;
        }
        _at = _to;
        return true;
    }

    private (int First, int Last, int Unknown)? ReadNumber(int digits, string message)
    {
        var (first, last, unknown) = (0, 0, 0);
        for (var i = 0; i < digits; i++, _at++)
        {
            var c = AtEnd ? '\0' : _text[_at];
            var isUnknown = c is 'X';
            if (!isUnknown && (!char.IsAsciiDigit(c) || unknown > 0))
            {
                Fail(_at, message);
                return null;
            }

            unknown += isUnknown ? 1 : 0;
            first = first * 10 + (isUnknown ? 0 : c - '0');
            last = last * 10 + (isUnknown ? 9 : c - '0');
        }

        return (first, last, unknown);
    }

    private (bool Uncertain, bool Approximate) ReadQualifier()
    {
        var c = AtEnd ? '\0' : _text[_at];
        if (c is '?' or '~' or '%')
        {
            _at++;
        }
        return (c is '?' or '%', c is '~' or '%');
    }

    private EdtfPoint? Fail(int at, string message)
    {
        _error ??= new EdtfError(_text, at + 1, message);
        return null;
    }
}
