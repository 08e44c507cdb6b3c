namespace Explorer.Cypher.Semantics;

/// <summary>Static types in sentences, and the questions asked of them.</summary>
internal static class StaticTypeNames
{
    public static string Describe(this StaticType type) =>
        type switch
        {
            StaticType.Any => "a value",
            StaticType.Node => "a node",
            StaticType.Relationship => "a relationship",
            StaticType.RelationshipList => "a list of relationships",
            StaticType.NodeList => "a list of nodes",
            StaticType.Path => "a path",
            StaticType.Boolean => "a boolean",
            StaticType.Integer => "an integer",
            StaticType.Float => "a float",
            StaticType.String => "a string",
            StaticType.List => "a list",
            StaticType.Map => "a map",
            StaticType.Temporal => "a date or time",
            StaticType.Duration => "a duration",
            StaticType.Point => "a point",
            _ => "null",
        };

    /// <summary>Whether nothing in the text speaks against a boolean.</summary>
    public static bool MayBeBoolean(this StaticType type) => type is StaticType.Any or StaticType.Boolean or StaticType.Null;

    public static bool MayBeList(this StaticType type) =>
        type is StaticType.Any or StaticType.Null or StaticType.List or StaticType.RelationshipList or StaticType.NodeList;

    /// <summary>Whether the value may have properties or fields.</summary>
    public static bool MayHaveProperties(this StaticType type) =>
        type
            is not (
                StaticType.Boolean
                or StaticType.Integer
                or StaticType.Float
                or StaticType.String
                or StaticType.List
                or StaticType.RelationshipList
                or StaticType.NodeList
                or StaticType.Path
            );

    /// <summary>Whether the value may stand behind a sign.</summary>
    public static bool MayHaveSign(this StaticType type) =>
        type is StaticType.Any or StaticType.Null or StaticType.Integer or StaticType.Float;
}
