namespace Explorer.History.Claims;

/// <summary>One thing that a claim is about: an id of an event, a tie, a person or a faction, or the tenure of an office by a person.</summary>
/// <param name="Text">The reference as written: an id, or <c>offices:PERSON:OFFICE</c>.</param>
/// <param name="Id">The id; of a tenure, the person's.</param>
/// <param name="Office">The office's name or slug, if this is a tenure; else null.</param>
public sealed record AboutReference(string Text, string Id, string? Office)
{
    /// <summary>The mark of a tenure.</summary>
    public const string TenurePrefix = "offices:";

    /// <summary>Whether this is the tenure of an office.</summary>
    public bool IsTenure => Office is not null;

    /// <summary>Reads one reference; a tenure without a second colon has an empty office.</summary>
    /// <param name="text">An id, or <c>offices:PERSON:OFFICE</c>.</param>
    public static AboutReference Parse(string text)
    {
        if (!text.StartsWith(TenurePrefix, StringComparison.Ordinal))
        {
            return new AboutReference(text, text, Office: null);
        }
        var colon = text.IndexOf(':', TenurePrefix.Length);
        return colon < 0
            ? new AboutReference(text, text[TenurePrefix.Length..], "")
            : new AboutReference(text, text[TenurePrefix.Length..colon], text[(colon + 1)..]);
    }
}
