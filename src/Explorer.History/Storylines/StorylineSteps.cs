namespace Explorer.History.Storylines;

/// <summary>The days on which a storyline looks: for each step the middle of a stretch of time, and where the stretch begins.</summary>
internal sealed class StorylineSteps
{
    private readonly DateOnly[] _begins;
    private readonly DateOnly[] _looked;

    public StorylineSteps(StorylineYears years, StorylineOptions options)
    {
        var count = (years.Last - years.First + 1) * options.StepsPerYear;
        _begins = new DateOnly[count + 1];
        _looked = new DateOnly[count];
        for (var step = 0; step <= count; step++)
        {
            _begins[step] = Begin(years.First, step, options.StepsPerYear);
        }

        for (var step = 0; step < count; step++)
        {
            _looked[step] = _begins[step].AddDays((_begins[step + 1].DayNumber - _begins[step].DayNumber) / 2);
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _looked.Length;

    /// <summary>The day that a step looks at.</summary>
    public DateOnly Day(int step) => _looked[step];

    /// <summary>The first day of a step; of the one after the last, the first day that is not told of.</summary>
    public DateOnly Begin(int step) => _begins[step];

    /// <summary>The step in which a day lies.</summary>
    public int Of(DateOnly day)
    {
        var found = Array.BinarySearch(_begins, day);
        return Math.Clamp(found < 0 ? ~found - 1 : found, 0, Count - 1);
    }

    private static DateOnly Begin(int first, int step, int perYear)
    {
        var (year, part) = (first + step / perYear, step % perYear);
        var months = part * 12.0 / perYear;
        if (months == Math.Floor(months))
        {
            // The year after the last possible one has no days.
            return year > DateOnly.MaxValue.Year ? DateOnly.MaxValue : new DateOnly(year, (int)months + 1, 1);
        }
        return new DateOnly(year, 1, 1).AddDays((int)(part * 365.0 / perYear));
    }
}
