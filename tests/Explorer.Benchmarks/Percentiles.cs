using System.Globalization;

namespace Explorer.Benchmarks;

/// <summary>Durations in milliseconds, and the figures that are read off them.</summary>
internal sealed class Percentiles(IEnumerable<double> milliseconds)
{
    private readonly double[] _sorted = [.. milliseconds.Order()];

    public int Count => _sorted.Length;

    /// <summary>The smallest duration that a share <paramref name="share"/> (0 to 1) of all do not exceed.</summary>
    public double At(double share) => _sorted[Math.Clamp((int)Math.Ceiling(share * _sorted.Length) - 1, 0, _sorted.Length - 1)];

    /// <summary>One line: the figure at <paramref name="share"/> beside its bar.</summary>
    public string Against(string what, double share, double bar) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: p{share * 100:0} {At(share):0.0} ms (median {At(0.5):0.0}, worst {At(1):0.0}, n = {Count}); bar {bar:0.0} ms: {(At(share) <= bar ? "held" : "MISSED")}"
        );
}
