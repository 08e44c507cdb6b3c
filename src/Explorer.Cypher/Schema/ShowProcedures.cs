using Explorer.Cypher.Functions;
using Explorer.Cypher.Procedures;
using Explorer.Cypher.Semantics;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Schema;

/// <summary>The procedures behind SHOW: one for each thing that can be shown. They take the word between SHOW and that thing.</summary>
internal static class ShowProcedures
{
    private static readonly ShowProcedure[] Known =
    [
        new(
            "CONSTRAINTS",
            "show.constraints",
            [
                ("id", "INTEGER", true),
                ("name", "STRING", true),
                ("type", "STRING", true),
                ("entityType", "STRING", true),
                ("labelsOrTypes", "LIST", true),
                ("properties", "LIST", true),
                ("ownedIndex", "STRING", true),
                ("propertyType", "STRING", true),
            ]
        ),
        new(
            "INDEXES",
            "show.indexes",
            [
                ("id", "INTEGER", true),
                ("name", "STRING", true),
                ("state", "STRING", true),
                ("populationPercent", "FLOAT", true),
                ("type", "STRING", true),
                ("entityType", "STRING", true),
                ("labelsOrTypes", "LIST", true),
                ("properties", "LIST", true),
                ("indexProvider", "STRING", true),
                ("owningConstraint", "STRING", true),
                ("lastRead", "ANY", true),
                ("readCount", "INTEGER", true),
            ]
        ),
        new(
            "PROCEDURES",
            "show.procedures",
            [("name", "STRING", true), ("description", "STRING", true), ("mode", "STRING", true), ("worksOnSystem", "BOOLEAN", true)]
        ),
        new(
            "FUNCTIONS",
            "show.functions",
            [("name", "STRING", true), ("category", "STRING", true), ("description", "STRING", true), ("signature", "STRING", false)]
        ),
    ];

    /// <summary>The procedure that shows a thing, or null.</summary>
    public static ShowProcedure? Find(string what) =>
        Array.Find(Known, k => k.What == what || k.What == what + "S" || (what == "INDEX" && k.What == "INDEXES"));

    /// <summary>All of them, to be called; the registry's own list is among what they show.</summary>
    public static IEnumerable<Procedure> All(ProcedureRegistry registry) =>
        [
            Known[0].Over((graph, filter) => graph.Constraints.Where(c => Fits(c, filter)).Select((c, i) => Row(c, i))),
            Known[1]
                .Over(
                    (graph, filter) =>
                        graph.Indexes.Where(_ => filter is "" or "ALL" or "RANGE").Select((index, i) => Row(index.Definition, i))
                ),
            Known[2]
                .Over(
                    (_, _) =>
                        registry
                            .All.Where(p => !p.Signature.Name.StartsWith("show.", StringComparison.Ordinal))
                            .Select(p => (Value[])[p.Signature.Name, p.Description, p.Signature.Writes ? "WRITE" : "READ", false])
                ),
            Known[3]
                .Over(
                    (_, _) =>
                        FunctionCatalog.All.Select(f =>
                            (Value[])[f.Name, f.IsAggregate ? "Aggregating" : "Scalar", f.Description, f.Signature]
                        )
                ),
        ];

    private static Value[] Row(ConstraintDefinition constraint, int number) =>
        [
            number + 1,
            constraint.Name,
            TypeOf(constraint),
            constraint.Entity == EntityKind.Node ? "NODE" : "RELATIONSHIP",
            Value.ListOf(constraint.Label),
            Value.List([.. constraint.Keys.Select(k => (Value)k)]),
            constraint.DemandsUnique ? constraint.Name : Value.Null,
            Value.Null,
        ];

    private static Value[] Row(IndexDefinition index, int number) =>
        [
            number + 1,
            index.Name,
            "ONLINE",
            100.0,
            "RANGE",
            index.Entity == EntityKind.Node ? "NODE" : "RELATIONSHIP",
            Value.ListOf(index.Label),
            Value.List([.. index.Keys.Select(k => (Value)k)]),
            "range-1.0",
            index.OwningConstraint,
            Value.Null,
            0,
        ];

    private static string TypeOf(ConstraintDefinition constraint)
    {
        var isNode = constraint.Entity == EntityKind.Node;
        return constraint.Kind switch
        {
            ConstraintKind.Unique => isNode ? "UNIQUENESS" : "RELATIONSHIP_UNIQUENESS",
            ConstraintKind.Exists => isNode ? "NODE_PROPERTY_EXISTENCE" : "RELATIONSHIP_PROPERTY_EXISTENCE",
            _ => isNode ? "NODE_KEY" : "RELATIONSHIP_KEY",
        };
    }

    private static bool Fits(ConstraintDefinition constraint, string filter) =>
        filter is "" or "ALL"
        || (filter.Contains("UNIQUE", StringComparison.Ordinal) && constraint.Kind == ConstraintKind.Unique)
        || (filter.Contains("EXIST", StringComparison.Ordinal) && constraint.Kind == ConstraintKind.Exists)
        || (filter.Contains("KEY", StringComparison.Ordinal) && constraint.Kind == ConstraintKind.Key);
}

/// <summary>One thing that can be shown.</summary>
/// <param name="What">The word after SHOW, in capitals.</param>
/// <param name="Name">The name of the procedure.</param>
/// <param name="Fields">Name and type of each column, and whether it is shown without YIELD.</param>
internal sealed record ShowProcedure(string What, string Name, (string Name, string Type, bool Always)[] Fields)
{
    /// <summary>The names of the columns.</summary>
    public IEnumerable<string> FieldsOf(bool everything) => Fields.Where(f => everything || f.Always).Select(f => f.Name);

    /// <summary>The procedure over a function that gives its rows.</summary>
    public Procedure Over(Func<GraphTransaction, string, IEnumerable<Value[]>> rows) =>
        new(
            new ProcedureSignature(
                Name,
                [new ProcedureField("filter", "STRING")],
                [.. Fields.Select(f => new ProcedureField(f.Name, f.Type))]
            ),
            $"What SHOW {What} shows.",
            (graph, arguments) => rows(graph, arguments[0].AsString())
        );
}
