using System.Globalization;
using Explorer.Content.Loading;

namespace Explorer.Loader.Commands;

/// <summary>How fast rows go, and how long the rest will take at that rate.</summary>
internal sealed class RowRate(TimeProvider clock)
{
    private long _total;
    private long _start;
    private long _startedAt;

    /// <summary>"300,000 of 1,050,000 rows, 21,400 rows/s, 35 s left"; null where no rows are counted.</summary>
    public string? Describe(LoadStep step)
    {
        if (!step.CountsRows)
        {
            _total = 0;
            return null;
        }

        // Another total, or a start from the beginning, is another pass over the rows.
        if (step.Total != _total || step.Done < _start)
        {
            (_total, _start, _startedAt) = (step.Total, step.Done, clock.GetTimestamp());
        }
        var seconds = clock.GetElapsedTime(_startedAt).TotalSeconds;
        var rate = seconds > 0 ? (step.Done - _start) / seconds : 0;
        var left = rate > 0 ? $", {rate:N0} rows/s, {Duration((step.Total - step.Done) / rate)} left" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{step.Done:N0} of {step.Total:N0} rows{left}");
    }

    private static string Duration(double seconds) =>
        seconds < 60 ? $"{Math.Ceiling(seconds):0} s" : $"{Math.Floor(seconds / 60):0} min {seconds % 60:0} s";
}
