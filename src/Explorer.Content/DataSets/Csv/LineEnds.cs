namespace Explorer.Content.DataSets.Csv;

/// <summary>How often lines ended in which way.</summary>
internal sealed class LineEnds
{
    private int _feeds;
    private int _both;
    private int _returns;

    /// <summary>Counts the end of a line.</summary>
    /// <param name="length">How many characters it has.</param>
    /// <param name="first">The first of them.</param>
    public void Add(int length, char first)
    {
        _both += length == 2 ? 1 : 0;
        _feeds += length == 1 && first == '\n' ? 1 : 0;
        _returns += length == 1 && first == '\r' ? 1 : 0;
    }

    /// <summary>What to say of them; null if all are line feeds.</summary>
    public string? Words =>
        (_feeds > 0, _both > 0, _returns > 0) switch
        {
            (_, false, false) => null,
            (false, true, false) => "read with Windows line ends (CR LF)",
            (false, false, true) => "read with old Macintosh line ends (CR)",
            _ => $"read with line ends of several kinds ({Kinds})",
        };

    private string Kinds =>
        string.Join(
            ", ",
            ((ReadOnlySpan<(int Count, string Name)>)[(_feeds, "LF"), (_both, "CR LF"), (_returns, "CR")])
                .ToArray()
                .Where(kind => kind.Count > 0)
                .Select(kind => kind.Name)
        );
}
