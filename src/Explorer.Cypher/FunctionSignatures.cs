using Explorer.Cypher.Functions;
using Explorer.Cypher.Semantics;

namespace Explorer.Cypher;

/// <summary>The catalogue of functions as semantics wants to see it.</summary>
internal sealed class FunctionSignatures : IFunctionSignatures
{
    public static FunctionSignatures Instance { get; } = new();

    public IEnumerable<string> Names => FunctionCatalog.All.Select(f => f.Name);

    public FunctionSignature? Find(string name) =>
        FunctionCatalog.TryFind(name, out var function)
            ? new FunctionSignature(function.Name, function.MinArguments, function.MaxArguments, function.IsAggregate)
            {
                IsDeterministic = function is not ScalarFunction { IsDeterministic: false },
            }
            : null;
}
