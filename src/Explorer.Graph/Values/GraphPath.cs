namespace Explorer.Graph.Values;

/// <summary>A path: nodes and relationships in turn, always one node more than relationships.</summary>
public sealed class GraphPath : IEquatable<GraphPath>
{
    /// <summary>A path; throws <see cref="ArgumentException"/> unless there is exactly one node more than relationships.</summary>
    public GraphPath(IReadOnlyList<Node> nodes, IReadOnlyList<Relationship> relationships)
    {
        if (nodes.Count != relationships.Count + 1)
        {
            throw new ArgumentException(
                $"A path of {relationships.Count} relationships has {relationships.Count + 1} nodes, not {nodes.Count}",
                nameof(nodes)
            );
        }
        Nodes = nodes;
        Relationships = relationships;
    }

    /// <summary>The nodes in the order of the walk.</summary>
    public IReadOnlyList<Node> Nodes { get; }

    /// <summary>The relationships in the order of the walk; each may be walked along or against its direction.</summary>
    public IReadOnlyList<Relationship> Relationships { get; }

    /// <summary>The number of relationships.</summary>
    public int Length => Relationships.Count;

    /// <summary>A copy that no longer looks at the graph.</summary>
    public GraphPath Detach() => new([.. Nodes.Select(node => node.Detach())], [.. Relationships.Select(one => one.Detach())]);

    /// <inheritdoc/>
    public bool Equals(GraphPath? other) =>
        other is not null
        && Length == other.Length
        && Nodes[0] == other.Nodes[0]
        && Relationships.SequenceEqual(other.Relationships)
        && Nodes.SequenceEqual(other.Nodes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GraphPath);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Length, Nodes[0], Nodes[^1], Length == 0 ? default : Relationships[0]);

    /// <summary>As cypher-shell prints it: <c>(:A)-[:KNOWS]-&gt;(:B)</c>.</summary>
    public override string ToString() => Value.Path(this).ToString();
}
