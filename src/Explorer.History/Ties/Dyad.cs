namespace Explorer.History.Ties;

/// <summary>A pair of people without an order: the ids are kept in ordinal order.</summary>
public readonly record struct Dyad
{
    private Dyad(string first, string second) => (First, Second) = (first, second);

    /// <summary>The id that comes first in ordinal order.</summary>
    public string First { get; }

    /// <summary>The other id.</summary>
    public string Second { get; }

    /// <summary>The pair of two people, the same whichever is named first.</summary>
    /// <param name="a">The one id.</param>
    /// <param name="b">The other id.</param>
    public static Dyad Of(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? new Dyad(a, b) : new Dyad(b, a);

    /// <inheritdoc/>
    public override string ToString() => $"{First}|{Second}";
}
