namespace Explorer.Cypher.Semantics;

/// <summary>Argument types of the functions whose misuse the text alone can show.</summary>
internal static class FunctionTypes
{
    private static readonly StaticType[] Entities = [StaticType.Node, StaticType.Relationship];

    private static readonly StaticType[] Numbers = [StaticType.Integer, StaticType.Float];

    private static readonly StaticType[] Lists = [StaticType.List, StaticType.RelationshipList, StaticType.NodeList];

    private static readonly Dictionary<string, StaticType[]> FirstArguments = new(StringComparer.OrdinalIgnoreCase)
    {
        ["type"] = [StaticType.Relationship],
        ["startNode"] = [StaticType.Relationship],
        ["endNode"] = [StaticType.Relationship],
        ["labels"] = [StaticType.Node],
        ["id"] = Entities,
        ["elementId"] = Entities,
        ["properties"] = [.. Entities, StaticType.Map],
        ["keys"] = [.. Entities, StaticType.Map],
        ["nodes"] = [StaticType.Path],
        ["relationships"] = [StaticType.Path],
        ["length"] = [StaticType.Path],
        ["size"] = [.. Lists, StaticType.String],
        ["head"] = Lists,
        ["last"] = Lists,
        ["tail"] = Lists,
        ["abs"] = [.. Numbers, StaticType.Duration],
        ["ceil"] = Numbers,
        ["floor"] = Numbers,
        ["sqrt"] = Numbers,
        ["sign"] = Numbers,
        ["exp"] = Numbers,
        ["log"] = Numbers,
        ["log10"] = Numbers,
        ["toBoolean"] = [StaticType.Boolean, StaticType.String, StaticType.Integer],
    };

    /// <summary>The types that the first argument may have; null if the text cannot tell.</summary>
    public static IReadOnlyList<StaticType>? FirstArgumentOf(string function) => FirstArguments.GetValueOrDefault(function);
}
