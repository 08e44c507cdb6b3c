using System.Collections.Concurrent;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Planning.Statistics;

/// <summary>
/// Which labels the relationships of a type connect, found in a sample of each type. A sample is kept until the type has grown or shrunk by a quarter: what is asked of it is a share, which changes slowly.
/// </summary>
internal sealed class ConnectionSamples
{
    private const int Size = 256;
    private const double NearlyAll = 0.9;

    private readonly ConcurrentDictionary<int, Sample> _samples = new();

    /// <summary>The share of a type's relationships that lead from one label to another.</summary>
    /// <param name="view">Where a sample is taken if there is none.</param>
    /// <param name="type">The type.</param>
    /// <param name="start">The label of the start node; null for any.</param>
    /// <param name="end">The label of the end node; null for any.</param>
    public double Share(GraphView view, int type, int? start, int? end)
    {
        return start is null && end is null ? 1 : Of(view, type).Share(start, end);
    }

    /// <summary>The label that nearly all nodes at one end of a type's relationships have; -1 if there is none.</summary>
    /// <param name="view">Where a sample is taken if there is none.</param>
    /// <param name="type">The type.</param>
    /// <param name="atStart">Whether the start nodes are meant.</param>
    public int CommonLabel(GraphView view, int type, bool atStart) => Of(view, type).Common(atStart);

    private Sample Of(GraphView view, int type)
    {
        var count = view.RelationshipCountOfType(type);
        if (!_samples.TryGetValue(type, out var sample) || Math.Abs(sample.Count - count) * 4 > count)
        {
            sample = Sample.Of(view, type, count);
            _samples[type] = sample;
        }

        return sample;
    }

    private sealed record Sample(long Count, IReadOnlyList<(int[] Start, int[] End)> Ends)
    {
        public static Sample Of(GraphView view, int type, long count)
        {
            var ends = new List<(int[], int[])>(Size);
            // Evenly over all ids: the first are often unlike the last.
            var (place, taken) = (0L, 0L);
            foreach (var relationship in view.RelationshipsOfType(type))
            {
                if (place++ * Size >= taken * count)
                {
                    taken++;
                    ends.Add((LabelsOf(view, view.StartOf(relationship)), LabelsOf(view, view.EndOf(relationship))));
                }
            }

            return new Sample(count, ends);
        }

        // What is not in the sample may be there all the same.
        public double Share(int? start, int? end)
        {
            if (Ends.Count == 0)
            {
                return 1;
            }

            var found = Ends.Count(one => Has(one.Start, start) && Has(one.End, end));
            return found == 0 ? 0.5 / Ends.Count : (double)found / Ends.Count;
        }

        public int Common(bool atStart)
        {
            var labels = Ends.SelectMany(one => atStart ? one.Start : one.End)
                .CountBy(label => label)
                .Where(one => one.Value >= Ends.Count * NearlyAll)
                .Select(one => one.Key)
                .Order();
            return labels.FirstOrDefault(-1);
        }

        private static bool Has(int[] labels, int? label) => label is null || Array.IndexOf(labels, label.Value) >= 0;

        // An end may be deleted already, where the relationship is yet to follow.
        private static int[] LabelsOf(GraphView view, NodeId node) => view.NodeExists(node) ? view.LabelsOf(node).ToArray() : [];
    }
}
