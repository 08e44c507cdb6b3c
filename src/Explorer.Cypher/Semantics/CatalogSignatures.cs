using System.Collections.Concurrent;
using Explorer.Cypher.Functions;

namespace Explorer.Cypher.Semantics;

/// <summary>The functions of the catalogue as semantics sees them. A function is described when a statement first names it: there are many, and most statements name few.</summary>
internal sealed class CatalogSignatures : IFunctionSignatures
{
    private readonly ConcurrentDictionary<string, FunctionSignature> _known = new(StringComparer.OrdinalIgnoreCase);

    public static CatalogSignatures Instance { get; } = new();

    public IEnumerable<string> Names => FunctionCatalog.All.Select(function => function.Name);

    public FunctionSignature? Find(string name)
    {
        if (_known.TryGetValue(name, out var known))
        {
            return known;
        }
        return FunctionCatalog.TryFind(name, out var function) ? _known.GetOrAdd(function.Name, Describe(function)) : null;
    }

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
        var accepted = new List<StaticType>();
        foreach (var type in named)
        {
            if (type == StaticType.Any)
            {
                return [];
            }
            foreach (var one in WithSubtypes(type))
            {
                if (!accepted.Exists(other => other == one))
                {
                    accepted.Add(one);
                }
            }
        }
        return [.. accepted];
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
