namespace Explorer.Graph.Store;

/// <summary>The graph as it was committed at one moment. Never changes; cheap to take; may be kept and shared between threads.</summary>
public sealed class GraphSnapshot : GraphView
{
    internal GraphSnapshot(PropertyGraph graph, GraphState state)
        : base(graph, state) { }
}
