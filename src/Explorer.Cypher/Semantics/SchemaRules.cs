using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>What the text of a schema command shows to be wrong.</summary>
internal static class SchemaRules
{
    // Points are found by their values here, so the bounds are only read; a name that is none is a slip.
    private static readonly HashSet<string> SpatialSettings =
    [
        .. ((string[])["cartesian", "cartesian-3d", "wgs-84", "wgs-84-3d"]).SelectMany(system =>
            (string[])[$"spatial.{system}.min", $"spatial.{system}.max"]
        ),
    ];

    public static void Check(ParsedStatement statement)
    {
        switch (statement)
        {
            case CreateConstraint constraint:
                Check(constraint);
                break;
            case CreateIndex index:
                Check(index);
                break;
        }
    }

    private static void Check(CreateConstraint constraint)
    {
        CheckNames([constraint.Label], constraint.Properties, constraint.Position);
        CheckTwice(constraint.Properties, "A constraint", constraint.Position);
        CheckOptions(constraint.Options, IndexType.Range);
        if (constraint.Kind == ConstraintType.Exists && constraint.Properties.Count > 1)
        {
            throw BindingErrors.Of(
                "UnexpectedSyntax",
                "IS NOT NULL is about one property; make a constraint for each of them.",
                constraint.Position
            );
        }
    }

    private static void Check(CreateIndex index)
    {
        CheckNames(index.Labels, index.Properties, index.Position);
        CheckOptions(index.Options, index.Kind);
        if (index.Kind == IndexType.Fulltext)
        {
            return;
        }
        CheckTwice(index.Properties, "An index", index.Position);
        if (index.Labels.Count > 1)
        {
            throw BindingErrors.Of(
                "UnexpectedSyntax",
                "Such an index is for one label or type; make one for each of them. Only a full-text index takes several.",
                index.Position
            );
        }
    }

    private static void CheckNames(IEnumerable<string> labels, IEnumerable<string> keys, SourcePosition position)
    {
        foreach (var label in labels)
        {
            TokenNames.Check(label, "label or type", position);
        }
        foreach (var key in keys)
        {
            TokenNames.Check(key, "property key", position);
        }
    }

    private static void CheckTwice(IReadOnlyList<string> keys, string what, SourcePosition position)
    {
        if (keys.GroupBy(k => k).FirstOrDefault(k => k.Count() > 1) is { } twice)
        {
            throw new CypherException(
                CypherErrorType.ArgumentError,
                CypherPhase.CompileTime,
                "RepeatedProperty",
                $"{what} names each property once, but `{twice.Key}` stands here twice.",
                position.Line,
                position.Column
            );
        }
    }

    private static void CheckOptions(Expression? options, IndexType kind)
    {
        foreach (var entry in (options as MapLiteral)?.Entries ?? [])
        {
            if (
                !entry.Key.Equals("indexProvider", StringComparison.OrdinalIgnoreCase)
                && !entry.Key.Equals("indexConfig", StringComparison.OrdinalIgnoreCase)
            )
            {
                throw BindingErrors.Of(
                    "UnexpectedSyntax",
                    $"OPTIONS takes indexProvider and indexConfig, but no {entry.Key}; neither is needed here.",
                    entry.Position
                );
            }
            if (kind is IndexType.Range or IndexType.Text or IndexType.Point)
            {
                CheckOption(entry, kind.ToString().ToLowerInvariant());
            }
        }
    }

    private static void CheckOption(MapEntry entry, string kind)
    {
        if (entry.Value is StringLiteral { Value: var provider } && !provider.StartsWith(kind + "-", StringComparison.Ordinal))
        {
            throw InvalidOption($"A {kind} index cannot be provided by '{provider}'; leave OPTIONS out.", entry.Position);
        }
        foreach (var setting in (entry.Value as MapLiteral)?.Entries ?? [])
        {
            if (kind != "point" || !SpatialSettings.Contains(setting.Key))
            {
                throw InvalidOption($"A {kind} index has no setting `{setting.Key}`; leave it out.", setting.Position);
            }
        }
    }

    private static CypherException InvalidOption(string message, SourcePosition position) =>
        new(CypherErrorType.ArgumentError, CypherPhase.CompileTime, "IndexOptions", message, position.Line, position.Column);
}
