using System.Globalization;

namespace Explorer.Benchmarks.Social;

/// <summary>Our times beside those of the fastest peer for each statement. A peer that gives another answer does not count, and is named.</summary>
internal sealed class PeerRatios(IReadOnlyDictionary<string, PeerAnswer> peers)
{
    // Below that, what is compared is the way into an engine and out of it.
    private const double LeastOfLarge = 4;

    private readonly List<double> _cold = [];
    private readonly List<double> _warm = [];
    private readonly List<double> _large = [];
    private readonly List<string> _remarks = [];

    /// <summary>What is printed behind our figures: the fastest peer's, and the ratios of ours to them; nothing without peers.</summary>
    public string Add(string name, int rows, string? only, double cold, double warm)
    {
        var (first, later) = (default((string Peer, double Time)?), default((string Peer, double Time)?));
        foreach (var (peer, answer) in peers)
        {
            var times = answer.Statements[name];
            if (times.Error is not null)
            {
                _remarks.Add($"{peer}, {name}: {times.Error}");
            }
            else if (times.Rows != rows || (times.Only is not null && times.Only != only))
            {
                _remarks.Add($"{peer}, {name}: another answer ({times.Rows} rows, {times.Only}; ours {rows}, {only})");
            }
            else
            {
                first = first is { } one && one.Time <= times.Cold ? first : (peer, times.Cold!.Value);
                later = later is { } two && two.Time <= times.Warm ? later : (peer, times.Warm!.Value);
            }
        }

        if (first is not { } fastestFirst || later is not { } fastest)
        {
            return "";
        }

        _cold.Add(cold / fastestFirst.Time);
        _warm.Add(warm / fastest.Time);
        if (fastest.Time >= LeastOfLarge)
        {
            _large.Add(warm / fastest.Time);
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"   {fastest.Peer, -8} {fastestFirst.Time, 9:0.00} {fastest.Time, 9:0.000}  {cold / fastestFirst.Time, 6:0.00} {warm / fastest.Time, 6:0.00}"
        );
    }

    /// <summary>The geometric means, the peers' loads, and which answers did not count.</summary>
    public IEnumerable<string> Summary()
    {
        if (peers.Count == 0)
        {
            return ["  no peers: PEERS_HOME is not the folder that setup.sh of ../shared/bench has filled"];
        }

        var means = string.Create(
            CultureInfo.InvariantCulture,
            $"  ratios to the fastest peer, geometric means: cold {Mean(_cold):0.00}, warm {Mean(_warm):0.00}; where it takes {LeastOfLarge} ms or more {Mean(_large):0.00} of {_large.Count} (bar 0.60)"
        );
        var loads = peers.Select(peer => string.Create(CultureInfo.InvariantCulture, $"{peer.Key} {peer.Value.Load:0}"));
        return [means, $"  loads in ms: {string.Join(", ", loads)}", .. _remarks.Select(remark => $"  does not count: {remark}")];
    }

    private static double Mean(List<double> ratios) => ratios.Count == 0 ? double.NaN : Math.Exp(ratios.Average(Math.Log));
}
