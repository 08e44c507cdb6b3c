using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution;

/// <summary>Lists of labels as values. A graph has few different ones, so that a run makes each of them once.</summary>
internal sealed class LabelLists(GraphView view)
{
    private Value[] _single = [];
    private (int[] Labels, Value List) _latest = ([], Value.EmptyList);

    /// <summary>The names of some labels, in their order.</summary>
    public Value Of(ReadOnlySpan<int> labels)
    {
        if (labels.Length == 1)
        {
            return Single(labels[0]);
        }

        if (!labels.SequenceEqual(_latest.Labels))
        {
            var names = new Value[labels.Length];
            for (var i = 0; i < names.Length; i++)
            {
                names[i] = view.Labels.Name(labels[i]);
            }

            _latest = (labels.ToArray(), Value.List(names));
        }

        return _latest.List;
    }

    private Value Single(int label)
    {
        if (label >= _single.Length)
        {
            Array.Resize(ref _single, label + 1);
        }

        ref var list = ref _single[label];
        if (list.IsNull)
        {
            list = Value.ListOf(view.Labels.Name(label));
        }

        return list;
    }
}
