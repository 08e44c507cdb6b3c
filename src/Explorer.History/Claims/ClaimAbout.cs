namespace Explorer.History.Claims;

/// <summary>What a claim is about: references, or the reason why nothing of the history carries it.</summary>
/// <param name="References">The things it is about, in the order written; empty if it is not encoded.</param>
/// <param name="NotEncoded">Why nothing carries it; null if something does.</param>
public sealed record ClaimAbout(IReadOnlyList<AboutReference> References, string? NotEncoded)
{
    /// <summary>The mark of a claim that nothing carries.</summary>
    public const string NotEncodedPrefix = "not encoded:";

    /// <summary>Reads <c>id;id;offices:PERSON:OFFICE</c> or <c>not encoded: reason</c>.</summary>
    /// <param name="field">The field as written; empty gives no references and no reason.</param>
    public static ClaimAbout Parse(string field)
    {
        if (field.StartsWith(NotEncodedPrefix, StringComparison.Ordinal))
        {
            return new ClaimAbout([], field[NotEncodedPrefix.Length..].Trim());
        }
        var parts = field.Split(';', StringSplitOptions.RemoveEmptyEntries);
        return new ClaimAbout(Array.ConvertAll(parts, AboutReference.Parse), NotEncoded: null);
    }
}
