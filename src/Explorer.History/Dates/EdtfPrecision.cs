namespace Explorer.History.Dates;

/// <summary>How exactly a date is known.</summary>
public enum EdtfPrecision
{
    /// <summary>A century (<c>19XX</c>).</summary>
    Century,

    /// <summary>A decade (<c>192X</c>).</summary>
    Decade,

    /// <summary>A year (<c>1924</c>, <c>1924-XX</c>).</summary>
    Year,

    /// <summary>A month (<c>1924-01</c>, <c>1924-01-XX</c>).</summary>
    Month,

    /// <summary>A day (<c>1924-01-21</c>).</summary>
    Day,
}
