namespace Explorer.Graph.Values;

/// <summary>How relationships are looked at from one of their nodes.</summary>
public enum Direction
{
    /// <summary>From start to end.</summary>
    Outgoing,

    /// <summary>From end to start.</summary>
    Incoming,

    /// <summary>Either way; a relationship from a node to itself counts once.</summary>
    Both,
}
