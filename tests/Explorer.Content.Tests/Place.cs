namespace Explorer.Content.Tests;

/// <summary>Where a problem should be found.</summary>
internal sealed record Place(string File, int Line, int Column, string? ColumnName)
{
    /// <summary>The same line without a cell.</summary>
    public Place WholeLine => this with { Column = 0 };
}
