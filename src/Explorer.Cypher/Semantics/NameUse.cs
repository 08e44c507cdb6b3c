using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Semantics;

/// <summary>What a name in a pattern or condition is the name of.</summary>
internal enum NameKind
{
    Label,
    RelationshipType,
    PropertyKey,
}

/// <summary>A place where a statement looks for something by its name.</summary>
internal sealed record NameUse(NameKind Kind, string Name, SourcePosition Position);
