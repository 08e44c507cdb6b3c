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
            Result = ResultOf(function.Signature),
            IsDeterministic = function.Name is not ("rand" or "randomUUID"),
        };

    /// <summary>The type after the last <c>::</c>.</summary>
    private static StaticType ResultOf(string signature) =>
        signature[(signature.LastIndexOf("::", StringComparison.Ordinal) + 2)..].Trim() switch
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
