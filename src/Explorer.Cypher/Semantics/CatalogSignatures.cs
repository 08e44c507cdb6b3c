using System.Collections.Frozen;
using Explorer.Cypher.Functions;

namespace Explorer.Cypher.Semantics;

/// <summary>The functions of the catalogue as semantics sees them.</summary>
internal sealed class CatalogSignatures : IFunctionSignatures
{
    private static readonly FrozenDictionary<string, FunctionSignature> Signatures = FunctionCatalog
        .All.Select(Describe)
        .ToFrozenDictionary(s => s.Name, StringComparer.OrdinalIgnoreCase);

    public static CatalogSignatures Instance { get; } = new();

    public IEnumerable<string> Names => Signatures.Keys;

    public FunctionSignature? Find(string name) => Signatures.GetValueOrDefault(name);

    private static FunctionSignature Describe(Function function) =>
        new(function.Name, function.MinArguments, function.MaxArguments, function.IsAggregate)
        {
            Result = TypeOf(function.Signature[(function.Signature.LastIndexOf("::", StringComparison.Ordinal) + 2)..]),
            Arguments = ArgumentsOf(function),
            IsDeterministic = function.Name is not ("rand" or "randomUUID"),
        };

    private static IReadOnlyList<StaticType>[] ArgumentsOf(Function function)
    {
        // The conformance kit wants range() to look at its arguments when it runs.
        if (function.Name == "range")
        {
            return [];
        }
        var (signature, first) = (function.Signature, function.Signature.IndexOf('(', StringComparison.Ordinal) + 1);
        return
        [
            .. signature[first..signature.LastIndexOf(')')]
                .Split(", ", StringSplitOptions.RemoveEmptyEntries)
                .Select(argument => Accepted(argument[(argument.IndexOf("::", StringComparison.Ordinal) + 2)..])),
        ];
    }

    private static StaticType[] Accepted(string types)
    {
        // What stands between the brackets of a list are the types of its items.
        var isList = types.TrimStart().StartsWith("LIST<", StringComparison.Ordinal);
        StaticType[] named = isList ? [TypeOf(types)] : [.. types.Split('|').Select(TypeOf)];
        return named.Contains(StaticType.Any) ? [] : [.. named.SelectMany(WithSubtypes).Distinct()];
    }

    private static StaticType[] WithSubtypes(StaticType type) =>
        type switch
        {
            StaticType.Float => [StaticType.Float, StaticType.Integer],
            StaticType.List => [StaticType.List, StaticType.NodeList, StaticType.RelationshipList],
            StaticType.Map => [StaticType.Map, StaticType.Node, StaticType.Relationship, StaticType.Point],
            _ => [type],
        };

    private static StaticType TypeOf(string name) =>
        name.Trim() switch
        {
            "BOOLEAN" => StaticType.Boolean,
            "INTEGER" => StaticType.Integer,
            "FLOAT" => StaticType.Float,
            "STRING" => StaticType.String,
            "MAP" => StaticType.Map,
            "NODE" => StaticType.Node,
            "RELATIONSHIP" => StaticType.Relationship,
            "PATH" => StaticType.Path,
            "POINT" => StaticType.Point,
            "DURATION" => StaticType.Duration,
            "LIST<NODE>" => StaticType.NodeList,
            "LIST<RELATIONSHIP>" => StaticType.RelationshipList,
            "DATE" or "TIME" or "LOCAL TIME" or "ZONED TIME" or "LOCAL DATETIME" or "ZONED DATETIME" => StaticType.Temporal,
            var list when list.StartsWith("LIST", StringComparison.Ordinal) => StaticType.List,
            _ => StaticType.Any,
        };
}
