using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>A part of a pattern that leads from one node to another.</summary>
internal abstract record PatternStep(Variable From, Variable To);

/// <summary>A single relationship.</summary>
/// <param name="Direction">As seen from <paramref name="From"/>.</param>
/// <param name="Types">Any of these; none means every type.</param>
internal sealed record RelationshipStep(
    Variable From,
    Variable To,
    Variable Relationship,
    PatternDirection Direction,
    IReadOnlyList<string> Types
) : PatternStep(From, To);

/// <summary>A relationship that is known already: its ends follow from it.</summary>
internal sealed record KnownRelationshipStep(
    Variable From,
    Variable To,
    Variable Relationship,
    PatternDirection Direction,
    IReadOnlyList<string> Types
) : PatternStep(From, To);

/// <summary>A chain of relationships.</summary>
/// <param name="Element">Stands for one relationship in <paramref name="Predicates"/>.</param>
internal sealed record VarLengthStep(
    Variable From,
    Variable To,
    Variable Relationship,
    PatternDirection Direction,
    IReadOnlyList<string> Types,
    long Minimum,
    long? Maximum,
    Variable Element,
    IReadOnlyList<Expression> Predicates
) : PatternStep(From, To);

/// <summary>A quantified path pattern between two nodes.</summary>
internal sealed record RepeatStep(Variable From, Variable To, GroupPattern Group) : PatternStep(From, To)
{
    /// <summary>The relationships inside one repetition.</summary>
    public IReadOnlyList<Variable> Relationships { get; } = [.. Group.Path.Relationships.Select(r => r.Variable!)];
}
