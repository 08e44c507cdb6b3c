using System.Text;
using Explorer.Graph.Store;

namespace Explorer.Cypher.Procedures;

/// <summary>The statements that would create what is there, as SHOW prints them.</summary>
internal static class CreateStatements
{
    /// <summary>The statement for an index.</summary>
    public static string Of(IndexDefinition index)
    {
        var variable = VariableOf(index.Entity);
        return $"CREATE {index.Kind.ToString().ToUpperInvariant()} INDEX {Quoted(index.Name)} FOR {Target(index.Entity, index.Label)} ON ({Keys(variable, index.Keys)})";
    }

    /// <summary>The statement for a constraint.</summary>
    public static string Of(ConstraintDefinition constraint)
    {
        var demand = constraint.Kind switch
        {
            ConstraintKind.Unique => "UNIQUE",
            ConstraintKind.Exists => "NOT NULL",
            ConstraintKind.Typed => ":: " + string.Join(" | ", constraint.Types),
            _ => constraint.Entity == EntityKind.Node ? "NODE KEY" : "RELATIONSHIP KEY",
        };
        var keys = Keys(VariableOf(constraint.Entity), constraint.Keys);
        return $"CREATE CONSTRAINT {Quoted(constraint.Name)} FOR {Target(constraint.Entity, constraint.Label)} REQUIRE ({keys}) IS {demand}";
    }

    private static string VariableOf(EntityKind entity) => entity == EntityKind.Node ? "n" : "r";

    private static string Target(EntityKind entity, string label) =>
        entity == EntityKind.Node ? $"(n:{Quoted(label)})" : $"()-[r:{Quoted(label)}]-()";

    private static string Keys(string variable, IEnumerable<string> keys) =>
        string.Join(", ", keys.Select(key => $"{variable}.{Quoted(key)}"));

    private static string Quoted(string name) => new StringBuilder(name).Replace("`", "``").Insert(0, '`').Append('`').ToString();
}
