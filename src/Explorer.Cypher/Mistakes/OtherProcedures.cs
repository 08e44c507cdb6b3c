using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Mistakes;

/// <summary>Procedures of other days and of libraries that are not here.</summary>
internal static class OtherProcedures
{
    private static readonly Dictionary<string, string> Today = new(StringComparer.OrdinalIgnoreCase)
    {
        ["db.constraints"] = "SHOW CONSTRAINTS",
        ["db.indexes"] = "SHOW INDEXES",
        ["db.schema"] = "CALL db.schema.visualization()",
        ["db.indexDetails"] = "SHOW INDEXES YIELD *",
        ["db.createIndex"] = "CREATE INDEX FOR (n:Label) ON (n.key)",
        ["db.createUniquePropertyConstraint"] = "CREATE CONSTRAINT FOR (n:Label) REQUIRE n.key IS UNIQUE",
        ["dbms.functions"] = "SHOW FUNCTIONS",
        ["dbms.procedures"] = "SHOW PROCEDURES",
    };

    public static string Library(string name, string head) =>
        head.Equals("apoc", StringComparison.OrdinalIgnoreCase)
            ? $"{name} belongs to APOC, a library of procedures and functions that is not here."
            : $"{name} belongs to GDS, the Graph Data Science library, which is not here.";

    public static CypherException? Explain(Slip slip)
    {
        var name = slip.Error.Message["There is no procedure ".Length..].Split(';')[0].TrimEnd('.');
        var head = name.Split('.')[0];
        if (head.Equals("apoc", StringComparison.OrdinalIgnoreCase) || head.Equals("gds", StringComparison.OrdinalIgnoreCase))
        {
            return slip.Say(Library(name, head) + " SHOW PROCEDURES lists the procedures that are.");
        }
        if (Today.TryGetValue(name, out var today))
        {
            return slip.Say($"{name}() is gone: write {today}.");
        }
        if (
            name.StartsWith("dbms.security.", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("dbms.cluster.", StringComparison.OrdinalIgnoreCase)
        )
        {
            return slip.Say($"{name}() administers a Neo4j server. Here are no users, roles or further databases; leave it out.");
        }
        return slip.Error.Message.EndsWith('.')
            ? slip.Say($"There is no procedure {name}. SHOW PROCEDURES lists those that there are.")
            : null;
    }
}
