namespace Explorer.Benchmarks;

/// <summary>What one change of the year took in a page, in milliseconds, as its script says it.</summary>
internal sealed class Walked
{
    /// <summary>The lengths of the frames.</summary>
    public double[] Lengths { get; set; } = [];

    /// <summary>From the key to the picture that stands.</summary>
    public double Stood { get; set; }
}
