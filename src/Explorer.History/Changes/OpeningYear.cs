namespace Explorer.History.Changes;

/// <summary>The year that somebody sees first who asks for none.</summary>
public static class OpeningYear
{
    /// <summary>The year in which most ties changed sides; of several the earliest.</summary>
    /// <param name="changes">What each year brought, as <see cref="Shifts.During"/> gives it, by year in order.</param>
    /// <exception cref="ArgumentException">There is no year.</exception>
    public static int Of(IEnumerable<(int Year, IReadOnlyList<Change> Changes)> changes)
    {
        var years = changes.ToList();
        if (years.Count == 0)
        {
            throw new ArgumentException("There is no year to open with.", nameof(changes));
        }
        return years.MaxBy(year => year.Changes.Count(change => change.Kind == ChangeKind.Flipped)).Year;
    }
}
