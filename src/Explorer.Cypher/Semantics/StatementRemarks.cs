using System.Globalization;
using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>What there is to say of a statement that is right: remarks that its text alone gives reason for, and the names that a graph may not have.</summary>
internal sealed class StatementRemarks
{
    private const string Code = "Neo.ClientNotification.Statement.";

    private readonly List<NameUse> _names = [];
    private readonly List<NameUse> _alone = [];
    private readonly List<HintUse> _hints = [];
    private readonly List<QueryNotification> _fixed = [];
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);

    /// <summary>The names, in the order in which they were met.</summary>
    public IReadOnlyList<NameUse> Names => _names;

    /// <summary>Names in patterns that stand there without label or type.</summary>
    public IReadOnlyList<NameUse> Alone => _alone;

    /// <summary>The indexes that the statement advises to use.</summary>
    public IReadOnlyList<HintUse> Hints => _hints;

    /// <summary>What is to be said whatever the graph is.</summary>
    public IReadOnlyList<QueryNotification> Fixed => _fixed;

    /// <summary>A warning of a name that the graph does not have.</summary>
    public static QueryNotification Unknown(NameUse use, string? near)
    {
        var (kind, title, missing) = use.Kind switch
        {
            NameKind.Label => ("UnknownLabelWarning", "A label that no node has", "No node has the label"),
            NameKind.RelationshipType => (
                "UnknownRelationshipTypeWarning",
                "A relationship type that no relationship has",
                "No relationship has the type"
            ),
            _ => ("UnknownPropertyKeyWarning", "A property key that is not in the graph", "Nothing has the property"),
        };
        var description = $"{missing} `{use.Name}`" + (near is null ? "." : $"; did you mean `{near}`?");
        return At(use.Position, kind, title, description, "WARNING", "UNRECOGNIZED");
    }

    /// <summary>Advice to use an index that there is not.</summary>
    public static QueryNotification NoIndex(HintUse hint) =>
        new(
            "Neo.ClientNotification.Schema.HintedIndexNotFound",
            "An index that there is not",
            $"There is no index on {hint.Place}, so the advice to use it is passed over. SHOW INDEXES lists those that there are.",
            "WARNING",
            "HINT",
            hint.Position.Offset,
            hint.Position.Line,
            hint.Position.Column
        );

    /// <summary>A statement that is only explained lacks parameters.</summary>
    public static QueryNotification Missing(IReadOnlyList<string> parameters) =>
        At(
            new SourcePosition(0, 0, 0),
            "ParameterNotProvided",
            "Parameters that were not given",
            $"Without EXPLAIN the statement needs {string.Join(", ", parameters.Select(name => "$" + name))}.",
            "WARNING",
            "GENERIC"
        );

    /// <summary>A statement reads a file and gathers all its rows before it goes on.</summary>
    public static QueryNotification Gathers() =>
        At(
            new SourcePosition(0, 1, 1),
            "EagerOperator",
            "All rows of a file at once",
            "The plan holds all rows of the file before it goes on (Eager), because a later part may change what an earlier one reads. "
                + "With a large file, do the two in statements of their own.",
            "INFORMATION",
            "PERFORMANCE"
        );

    /// <summary>All nodes with a label are looked at for a value that an index would find.</summary>
    public static QueryNotification WantsIndex(string label, string key, double nodes, SourcePosition position) =>
        At(
            position,
            "IndexWanted",
            "An index would find it",
            string.Create(
                CultureInfo.InvariantCulture,
                $"`{key}` is looked at in all {nodes:#,0} nodes with the label `{label}`. CREATE INDEX FOR (n:{label}) ON (n.{key}) finds a value without."
            ),
            "INFORMATION",
            "PERFORMANCE"
        );

    /// <summary>MERGE looks at all nodes with a label, and does so again for each row.</summary>
    public static QueryNotification MergeWantsIndex(string label, string key, SourcePosition position) =>
        At(
            position,
            "IndexWanted",
            "An index would find it",
            $"For each row MERGE looks at `{key}` in all nodes with the label `{label}`, those that it has made among them. "
                + $"CREATE CONSTRAINT FOR (n:{label}) REQUIRE n.{key} IS UNIQUE lets it find the one without, and sees to it that there is one only.",
            "INFORMATION",
            "PERFORMANCE"
        );

    /// <summary>A label expression is matched.</summary>
    public void Use(NameKind kind, LabelExpression? labels)
    {
        switch (labels)
        {
            case LabelName name:
                Use(kind, name.Name, name.Position);
                break;
            case LabelNot not:
                Use(kind, not.Operand);
                break;
            case LabelAnd and:
                foreach (var operand in and.Operands)
                {
                    Use(kind, operand);
                }
                break;
            case LabelOr or:
                foreach (var operand in or.Operands)
                {
                    Use(kind, operand);
                }
                break;
            default:
                break;
        }
    }

    /// <summary>The properties of a node or relationship in a pattern are matched.</summary>
    public void UseKeys(Expression? properties)
    {
        foreach (var entry in (properties as MapLiteral)?.Entries ?? [])
        {
            Use(NameKind.PropertyKey, entry.Key, entry.Position);
        }
    }

    /// <summary>Something is looked for by its name.</summary>
    public void Use(NameKind kind, string name, SourcePosition position)
    {
        if (_places.Add(Place(name, position.Offset)))
        {
            _names.Add(new NameUse(kind, name, position));
        }
    }

    /// <summary>Patterns of one clause have nothing in common.</summary>
    /// <param name="variables">The nodes of the second one.</param>
    /// <param name="position">Where the clause begins.</param>
    public void Disconnected(string variables, SourcePosition position) =>
        Say(
            At(
                position,
                "CartesianProduct",
                "Patterns that are not connected",
                $"Each match of the part with ({variables}) is combined with all matches of the parts before it, which may be many rows. "
                    + "Connect the parts by a relationship, unless that is what you want.",
                "INFORMATION",
                "PERFORMANCE"
            ),
            variables
        );

    /// <summary>An index is advised.</summary>
    public void Advise(PlannerHint hint, bool isRelationship)
    {
        if (hint is { Label: { } label, Keys.Count: > 0 })
        {
            _hints.Add(new HintUse(isRelationship, label, hint.Keys, hint.Position));
        }
    }

    /// <summary>A shortest path may be of any length.</summary>
    public void Unbounded(SourcePosition position) =>
        Say(
            At(
                position,
                "UnboundedVariableLengthPattern",
                "A shortest path without an upper bound",
                "Looking for a shortest path of any length may take long; give the greatest length, as in -[*..15]-.",
                "INFORMATION",
                "PERFORMANCE"
            ),
            "shortestPath"
        );

    /// <summary>No relationship can be of these types, since each has exactly one.</summary>
    public void Unsatisfiable(LabelExpression types) =>
        Say(
            At(
                types.Position,
                "UnsatisfiableRelationshipTypeExpression",
                "Types that no relationship has",
                $"Each relationship has one type, so none fits `{types}`, and the pattern finds nothing.",
                "WARNING",
                "GENERIC"
            ),
            "types"
        );

    /// <summary>A subquery gives a name a second meaning.</summary>
    public void Shadows(Variable variable) =>
        Say(
            At(
                variable.Position,
                "SubqueryVariableShadowing",
                "A name with two meanings",
                $"`{variable.Name}` in the subquery is another variable than `{variable.Name}` outside. To use that one, import it: CALL ({variable.Name}) {{ ... }}.",
                "INFORMATION",
                "GENERIC"
            ),
            variable.Name
        );

    /// <summary>Neo4j will drop something that the statement uses.</summary>
    public void Deprecated(string what, string instead, SourcePosition position) =>
        Say(
            At(
                position,
                "FeatureDeprecationWarning",
                "Something that Neo4j will drop",
                $"{what} is deprecated; {instead}.",
                "WARNING",
                "DEPRECATION"
            ),
            what
        );

    /// <summary>What is right and hardly meant.</summary>
    public void LikelyMistake(string description, SourcePosition position) =>
        Say(At(position, "LikelyMistake", "Something that is hardly meant", description, "WARNING", "GENERIC"), description);

    /// <summary>A node or relationship in a pattern has a name and neither label nor type: a colon may have been forgotten.</summary>
    public void NameAlone(NameKind kind, string name, SourcePosition position)
    {
        if (_places.Add(Place(name, position.Offset)))
        {
            _alone.Add(new NameUse(kind, name, position));
        }
    }

    /// <summary>A warning that a name in a pattern is a label or type of the graph.</summary>
    public static QueryNotification WithoutColon(NameUse use) =>
        At(
            use.Position,
            "LikelyMistake",
            "Something that is hardly meant",
            use.Kind == NameKind.Label
                ? $"`{use.Name}` is a name here, and any node matches; for nodes with the label write (:{use.Name})."
                : $"`{use.Name}` is a name here, and any relationship matches; for relationships of the type write [:{use.Name}].",
            "WARNING",
            "GENERIC"
        );

    private void Say(QueryNotification notification, string about)
    {
        if (_places.Add(Place(notification.Code + about, notification.Offset)))
        {
            _fixed.Add(notification);
        }
    }

    private static QueryNotification At(
        SourcePosition position,
        string kind,
        string title,
        string description,
        string severity,
        string category
    ) => new(Code + kind, title, description, severity, category, position.Offset, position.Line, position.Column);

    // What is not said twice.
    private static string Place(string about, int offset) => string.Create(CultureInfo.InvariantCulture, $"{about}\n{offset}");
}
