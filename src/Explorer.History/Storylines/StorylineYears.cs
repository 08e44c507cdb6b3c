namespace Explorer.History.Storylines;

/// <summary>The years of a storyline: the core years, some before them in less room, few after.</summary>
/// <param name="First">The first year.</param>
/// <param name="CoreFirst">The first year that has its full width.</param>
/// <param name="Last">The last year.</param>
public sealed record StorylineYears(int First, int CoreFirst, int Last)
{
    /// <summary>Reckons the years from those of a data set.</summary>
    /// <param name="first">Its first year.</param>
    /// <param name="last">Its last year.</param>
    /// <param name="coreFirst">The first of its core years.</param>
    /// <param name="coreLast">The last of them.</param>
    /// <param name="options">How many years more.</param>
    public static StorylineYears Of(int first, int last, int coreFirst, int coreLast, StorylineOptions options)
    {
        var core = coreLast - coreFirst + 1;
        return new StorylineYears(
            Math.Max(first, coreFirst - (int)Math.Ceiling(core * options.LeadIn)),
            coreFirst,
            Math.Min(last, coreLast + (int)Math.Ceiling(core * options.LeadOut))
        );
    }

    /// <summary>How wide a year is, in full widths.</summary>
    /// <param name="year">The year.</param>
    /// <param name="options">How wide those before the core years are.</param>
    public double WidthOf(int year, StorylineOptions options) => year < CoreFirst ? options.LeadInWidth : 1;
}
