using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>A write would break a constraint.</summary>
/// <param name="constraint">The constraint.</param>
/// <param name="values">The values in question, in the order of the constraint's keys; null where one is missing.</param>
/// <param name="message">What is wrong.</param>
public sealed class ConstraintViolationException(ConstraintDefinition constraint, IReadOnlyList<Value> values, string message)
    : Exception(message)
{
    /// <summary>The constraint.</summary>
    public ConstraintDefinition Constraint { get; } = constraint;

    /// <summary>The values in question, in the order of the constraint's keys.</summary>
    public IReadOnlyList<Value> Values { get; } = values;

    /// <summary>The label, or the relationship type.</summary>
    public string Label => Constraint.Label;

    /// <summary>The property keys.</summary>
    public IReadOnlyList<string> Keys => Constraint.Keys;
}

/// <summary>An index or constraint cannot be created or dropped: there is such a one already, or none.</summary>
/// <param name="problem">What is in the way.</param>
/// <param name="message">The whole story.</param>
public sealed class SchemaException(SchemaProblem problem, string message) : Exception(message)
{
    /// <summary>What is in the way.</summary>
    public SchemaProblem Problem { get; } = problem;
}

/// <summary>What is in the way of a schema change.</summary>
public enum SchemaProblem
{
    /// <summary>An index has the name.</summary>
    IndexNameTaken,

    /// <summary>A constraint has the name.</summary>
    ConstraintNameTaken,

    /// <summary>The very same one is there, under this name.</summary>
    Equivalent,

    /// <summary>There is an index on the same, under another name.</summary>
    IndexExists,

    /// <summary>There is a constraint on the same, under another name.</summary>
    ConstraintExists,

    /// <summary>There is no index of that name.</summary>
    IndexNotFound,

    /// <summary>There is no constraint of that name.</summary>
    ConstraintNotFound,

    /// <summary>The index belongs to a constraint; drop that instead.</summary>
    OwnedByConstraint,
}

/// <summary>The transaction deletes a node but leaves relationships to it.</summary>
/// <param name="nodeId">The node.</param>
/// <param name="relationships">How many relationships it still has.</param>
public sealed class DanglingRelationshipsException(NodeId nodeId, int relationships)
    : Exception($"Node {nodeId} cannot be deleted, because it still has {relationships} relationship(s)")
{
    /// <summary>The node.</summary>
    public NodeId NodeId { get; } = nodeId;

    /// <summary>How many relationships it still has.</summary>
    public int Relationships { get; } = relationships;
}
