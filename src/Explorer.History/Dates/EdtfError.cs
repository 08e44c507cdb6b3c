namespace Explorer.History.Dates;

/// <summary>Why a text is not a date, and at which character.</summary>
/// <param name="Text">The whole text that was read.</param>
/// <param name="Column">The place of the first wrong character, from 1; one past the end if something is missing.</param>
/// <param name="Message">What is wrong and what would be right, one sentence without a final stop.</param>
public sealed record EdtfError(string Text, int Column, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"'{Text}' is not a date: {Message} (character {Column})";
}
