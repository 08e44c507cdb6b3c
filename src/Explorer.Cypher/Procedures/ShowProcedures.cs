using Explorer.Cypher.Expressions;
using Explorer.Cypher.Functions;
using Explorer.Cypher.Searching;
using Explorer.Cypher.Semantics;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Procedures;

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
                ("options", "MAP", false),
                ("createStatement", "STRING", false),
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
                ("trackedSince", "ANY", false),
                ("options", "MAP", false),
                ("failureMessage", "STRING", false),
                ("createStatement", "STRING", false),
            ]
        ),
        new(
            "PROCEDURES",
            "show.procedures",
            [
                ("name", "STRING", true),
                ("description", "STRING", true),
                ("mode", "STRING", true),
                ("worksOnSystem", "BOOLEAN", true),
                ("signature", "STRING", false),
                ("argumentDescription", "LIST", false),
                ("returnDescription", "LIST", false),
                ("admin", "BOOLEAN", false),
                ("rolesExecution", "LIST", false),
                ("rolesBoostedExecution", "LIST", false),
                ("isDeprecated", "BOOLEAN", false),
                ("deprecatedBy", "STRING", false),
                ("option", "MAP", false),
            ]
        ),
        new(
            "FUNCTIONS",
            "show.functions",
            [
                ("name", "STRING", true),
                ("category", "STRING", true),
                ("description", "STRING", true),
                ("signature", "STRING", false),
                ("isBuiltIn", "BOOLEAN", false),
                ("argumentDescription", "LIST", false),
                ("returnDescription", "STRING", false),
                ("aggregating", "BOOLEAN", false),
                ("rolesExecution", "LIST", false),
                ("rolesBoostedExecution", "LIST", false),
                ("isDeprecated", "BOOLEAN", false),
                ("deprecatedBy", "STRING", false),
            ]
        ),
    ];

    /// <summary>What can be shown, in capitals.</summary>
    public static IEnumerable<string> Shown => Known.Concat(ServerShows.Known).Select(known => known.What);

    /// <summary>The procedure that shows a thing, or null.</summary>
    public static ShowProcedure? Find(string what) =>
        Array.Find(Known, k => k.What == what || k.What == what + "S" || (what == "INDEX" && k.What == "INDEXES"))
        ?? Array.Find(ServerShows.Known, k => k.What == what);

    /// <summary>All of them, to be called; the registry's own list is among what they show.</summary>
    public static IEnumerable<Procedure> All(ProcedureRegistry registry) =>
        [
            Known[0]
                .Over(
                    (graph, filter) =>
                        graph
                            .Constraints.Where(c => Fits(c, filter))
                            .OrderBy(c => c.Name, StringComparer.Ordinal)
                            .Select((c, i) => Row(c, i))
                ),
            Known[1]
                .Over(
                    (graph, filter) =>
                        graph
                            .Indexes.Select(index =>
                                (index.Definition.Name, Type: TypeOf(index.Definition), Row: Row(graph, index.Definition))
                            )
                            .Concat(
                                graph.SearchIndexes.Select(index =>
                                    (index.Definition.Name, Type: TypeOf(index.Definition), Row: Row(index.Definition))
                                )
                            )
                            .Where(index => filter is "" or "ALL" || filter == index.Type)
                            .OrderBy(index => index.Name, StringComparer.Ordinal)
                            .Select((index, i) => Numbered(index.Row, i))
                ),
            Known[2]
                .Over(
                    (_, _) =>
                        registry.All.Where(p => !p.Signature.Name.StartsWith("show.", StringComparison.Ordinal)).Select(CatalogRows.Of)
                ),
            Known[3]
                .Over((_, filter) => filter.StartsWith("USER", StringComparison.Ordinal) ? [] : FunctionCatalog.All.Select(CatalogRows.Of)),
            .. ServerShows.All,
        ];

    private static Value[] Row(ConstraintDefinition constraint, int number) =>
        [
            number + 1,
            constraint.Name,
            TypeOf(constraint),
            EntityOf(constraint.Entity),
            Value.ListOf(constraint.Label),
            Texts(constraint.Keys),
            constraint.DemandsUnique ? constraint.Name : Value.Null,
            constraint.Types.Count == 0 ? Value.Null : string.Join(" | ", constraint.Types),
            constraint.DemandsUnique ? Options("range-1.0") : Value.Null,
            CreateStatements.Of(constraint),
        ];

    private static Value[] Numbered(Value[] row, int number)
    {
        row[0] = number + 1;
        return row;
    }

    private static Value[] Row(SearchIndexDefinition index) =>
        [
            0,
            index.Name,
            "ONLINE",
            100.0,
            TypeOf(index),
            EntityOf(index.Entity),
            Texts(index.Labels),
            Texts(index.Keys),
            IndexSettings.ProviderOf(index.Kind),
            Value.Null,
            Value.Null,
            Value.Null,
            Value.Null,
            Options(IndexSettings.ProviderOf(index.Kind), Value.Map(index.Settings)),
            "",
            CreateStatements.Of(index),
        ];

    private static Value[] Row(GraphTransaction graph, IndexDefinition index)
    {
        var owner = graph.Constraints.FirstOrDefault(constraint => constraint.Name == index.OwningConstraint);
        var provider = $"{TypeOf(index).ToLowerInvariant()}-{(index.Kind == IndexKind.Text ? "2.0" : "1.0")}";
        return
        [
            0,
            index.Name,
            "ONLINE",
            100.0,
            TypeOf(index),
            EntityOf(index.Entity),
            Value.ListOf(index.Label),
            Texts(index.Keys),
            provider,
            index.OwningConstraint,
            Value.Null,
            Value.Null,
            Value.Null,
            Options(provider),
            "",
            owner is null ? CreateStatements.Of(index) : CreateStatements.Of(owner),
        ];
    }

    private static Value Options(string provider) => Options(provider, Value.EmptyMap);

    private static Value Options(string provider, Value config) =>
        Value.Map(new Dictionary<string, Value>(StringComparer.Ordinal) { ["indexConfig"] = config, ["indexProvider"] = provider });

    private static Value Texts(IEnumerable<string> texts) => Value.List([.. texts.Select(text => (Value)text)]);

    private static string EntityOf(EntityKind entity) => entity == EntityKind.Node ? "NODE" : "RELATIONSHIP";

    private static string TypeOf(IndexDefinition index) => index.Kind.ToString().ToUpperInvariant();

    private static string TypeOf(SearchIndexDefinition index) => index.Kind.ToString().ToUpperInvariant();

    private static string TypeOf(ConstraintDefinition constraint)
    {
        var isNode = constraint.Entity == EntityKind.Node;
        return constraint.Kind switch
        {
            ConstraintKind.Unique => isNode ? "UNIQUENESS" : "RELATIONSHIP_UNIQUENESS",
            ConstraintKind.Exists => isNode ? "NODE_PROPERTY_EXISTENCE" : "RELATIONSHIP_PROPERTY_EXISTENCE",
            ConstraintKind.Typed => isNode ? "NODE_PROPERTY_TYPE" : "RELATIONSHIP_PROPERTY_TYPE",
            _ => isNode ? "NODE_KEY" : "RELATIONSHIP_KEY",
        };
    }

    private static bool Fits(ConstraintDefinition constraint, string filter) =>
        filter is "" or "ALL" || (FitsEntity(constraint, filter) && FitsKind(constraint, filter));

    private static bool FitsEntity(ConstraintDefinition constraint, string filter) =>
        constraint.Entity == EntityKind.Node
            ? !filter.StartsWith("REL", StringComparison.Ordinal)
            : !filter.StartsWith("NODE", StringComparison.Ordinal);

    private static bool FitsKind(ConstraintDefinition constraint, string filter) =>
        (filter.Contains("UNIQUE", StringComparison.Ordinal) && constraint.Kind == ConstraintKind.Unique)
        || (filter.Contains("EXIST", StringComparison.Ordinal) && constraint.Kind == ConstraintKind.Exists)
        || (filter.Contains("PROPERTY TYPE", StringComparison.Ordinal) && constraint.Kind == ConstraintKind.Typed)
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

    /// <summary>Whether it can be asked for some of what there is, by their names.</summary>
    public bool TakesNames { get; init; }

    /// <summary>The procedure over a function that gives the rows for some names, or for all where there is none, in a run.</summary>
    public Procedure Over(Func<IReadOnlyCollection<string>, RunFacts, FunctionContext, IEnumerable<Value[]>> rows) =>
        Procedure.Of(
            new ProcedureSignature(
                Name,
                [new ProcedureField("filter", "STRING"), new ProcedureField("names", "LIST")],
                [.. Fields.Select(f => new ProcedureField(f.Name, f.Type))]
            ),
            $"What {(What.StartsWith("TERMINATE", StringComparison.Ordinal) ? "" : "SHOW ")}{What} shows.",
            (_, arguments, context) => context.Run is { } run ? rows(NamesIn(arguments[1]), run, context) : []
        );

    private static HashSet<string> NamesIn(Value names) =>
        names.Kind == ValueKind.List
            ? [.. names.AsList().SelectMany(NamesIn)]
            : [names.Kind == ValueKind.String ? names.AsString() : names.ToString(60)];
}
