using System.Text;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

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

    /// <summary>The statement for an index that is searched by procedures.</summary>
    public static string Of(SearchIndexDefinition index)
    {
        var keys = Keys(VariableOf(index.Entity), index.Keys);
        var settings = string.Join(
            ',',
            index
                .Settings.OrderBy(setting => setting.Key, StringComparer.Ordinal)
                .Select(setting => $"{Quoted(setting.Key)}: {Literal(setting.Value)}")
        );
        return $"CREATE {index.Kind.ToString().ToUpperInvariant()} INDEX {Quoted(index.Name)} FOR {Target(index.Entity, index.Labels)} ON "
            + (index.Kind == SearchIndexKind.Fulltext ? $"EACH [{keys}]" : $"({keys})")
            + $" OPTIONS {{indexConfig: {{{settings}}}}}";
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

    private static string Target(EntityKind entity, string label) => Target(entity, [label]);

    private static string Target(EntityKind entity, IEnumerable<string> labels)
    {
        var names = string.Join('|', labels.Select(Quoted));
        return entity == EntityKind.Node ? $"(n:{names})" : $"()-[r:{names}]-()";
    }

    private static string Literal(Value value) =>
        value.Kind switch
        {
            ValueKind.String => $"'{value.AsString()}'",
            ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
            _ => value.ToString(),
        };

    private static string Keys(string variable, IEnumerable<string> keys) =>
        string.Join(", ", keys.Select(key => $"{variable}.{Quoted(key)}"));

    private static string Quoted(string name) => new StringBuilder(name).Replace("`", "``").Insert(0, '`').Append('`').ToString();
}
