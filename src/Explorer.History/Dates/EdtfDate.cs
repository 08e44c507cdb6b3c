using System.Diagnostics.CodeAnalysis;

namespace Explorer.History.Dates;

/// <summary>
/// A date of the Extended Date/Time Format: level 0, and of level 1 the qualifiers <c>? ~ %</c>, unspecified digits (<c>192X</c>, <c>1923-XX</c>) and open
/// (<c>..</c>) or unknown (empty) ends of intervals. Years run from 0001 to 9999. The text is kept unchanged.
/// </summary>
public sealed class EdtfDate : IEquatable<EdtfDate>
{
    internal EdtfDate(string text, EdtfPoint? start, EdtfPoint? end, bool isInterval)
    {
        Text = text;
        Start = start;
        End = end;
        IsInterval = isInterval;
        Earliest = start?.Earliest ?? DateOnly.MinValue;
        Latest = end?.Latest ?? DateOnly.MaxValue;
    }

    /// <summary>The text as it was read.</summary>
    public string Text { get; }

    /// <summary>The first day that is meant; <see cref="DateOnly.MinValue"/> if the start is open or unknown.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day that is meant; <see cref="DateOnly.MaxValue"/> if the end is open or unknown.</summary>
    public DateOnly Latest { get; }

    /// <summary>The date, or the start of the interval; null if that is open or unknown.</summary>
    public EdtfPoint? Start { get; }

    /// <summary>The date, or the end of the interval; null if that is open or unknown.</summary>
    public EdtfPoint? End { get; }

    /// <summary>Whether the text is an interval <c>A/B</c>.</summary>
    public bool IsInterval { get; }

    /// <summary>How exactly the date is known; of an interval, the less exact of its two ends.</summary>
    public EdtfPrecision Precision => (EdtfPrecision)Math.Min((int)(Start ?? End)!.Precision, (int)(End ?? Start)!.Precision);

    /// <summary>Whether any part is marked <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => Start is { IsUncertain: true } || End is { IsUncertain: true };

    /// <summary>Whether any part is marked <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => Start is { IsApproximate: true } || End is { IsApproximate: true };

    /// <summary>Whether a picture should show doubt: approximate, uncertain, or known to the year at best.</summary>
    public bool IsVague => IsApproximate || IsUncertain || Precision <= EdtfPrecision.Year;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The EDTF text, without spaces around it.</param>
    /// <exception cref="FormatException">The text is not such a date; the message says what is wrong and where.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out var date, out var error) ? date : throw new FormatException(error.ToString());

    /// <summary>Reads a text without throwing.</summary>
    /// <param name="text">The EDTF text, without spaces around it.</param>
    /// <param name="date">The date, if the text is one.</param>
    /// <param name="error">What is wrong and where, if it is not.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out EdtfError? error) =>
        EdtfParser.TryParse(text, out date, out error);

    /// <summary>Says the date in words, such as "about May 1922", "21 January 1924", "1925 (uncertain)".</summary>
    public string ToWords() => EdtfWords.Say(this);

    /// <summary>The text as it was read.</summary>
    public override string ToString() => Text;

    /// <inheritdoc/>
    public bool Equals(EdtfDate? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
