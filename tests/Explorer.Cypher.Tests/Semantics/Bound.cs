using Explorer.Cypher.Procedures;
using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax;

namespace Explorer.Cypher.Tests.Semantics;

/// <summary>Binds texts with the real catalogues.</summary>
internal static class Bound
{
    public static BoundStatement Statement(string text) =>
        Binder.Bind(Parser.Parse(text), CatalogSignatures.Instance, new ProcedureRegistry());

    public static BoundQuery Query(string text) => Statement(text).Query!;

    public static T Clause<T>(string text)
        where T : BoundClause => Query(text).Parts[0].Clauses.OfType<T>().Last();
}
