namespace Explorer.Graph.Store;

/// <summary>Creates and drops indexes and constraints.</summary>
internal sealed class SchemaEditor(TransactionState transaction, IndexUpkeep indexes, ConstraintChecks constraints)
{
    private PropertyIndex[] Indexes
    {
        get => transaction.Current.Indexes;
        set => transaction.Current.Indexes = value;
    }

    private SearchIndex[] SearchIndexes
    {
        get => transaction.Current.SearchIndexes;
        set => transaction.Current.SearchIndexes = value;
    }

    private ConstraintDefinition[] Constraints
    {
        get => transaction.Current.Constraints;
        set => transaction.Current.Constraints = value;
    }

    public void CreateIndex(IndexDefinition definition, Action? step)
    {
        var same = Array.Find(Indexes, index => index.Definition.CoversSame(definition))?.Definition;
        CheckNameIsFree(definition.Name, isThere: same is { OwningConstraint: null } && same.Name == definition.Name);
        if (same is not null)
        {
            var place = Describe(definition.Entity, definition.Label, definition.Keys);
            throw same.OwningConstraint is { } owner
                ? new SchemaException(
                    SchemaProblem.ConstraintExists,
                    $"There already is an index on {place}: that of the constraint `{owner}`"
                )
                : new SchemaException(SchemaProblem.IndexExists, $"There already is an index on {place}");
        }
        Indexes = [.. Indexes, indexes.Build(definition, unique: null, step)];
        transaction.Journal.SchemaChanged(new GraphChange.IndexCreated(definition));
    }

    public void CreateSearchIndex(SearchIndexDefinition definition)
    {
        var same = Array.Find(SearchIndexes, index => index.Definition.CoversSame(definition))?.Definition;
        CheckNameIsFree(definition.Name, isThere: same is not null && same.Name == definition.Name);
        if (same is not null)
        {
            var place = Describe(definition.Entity, string.Join('|', definition.Labels), definition.Keys);
            throw new SchemaException(SchemaProblem.IndexExists, $"There already is such an index on {place}: `{same.Name}`");
        }
        var graph = transaction.Graph;
        var names = graph.NamesOf(definition.Entity);
        SearchIndexes =
        [
            .. SearchIndexes,
            new SearchIndex(
                definition,
                [.. definition.Labels.Select(names.Intern)],
                [.. definition.Keys.Select(graph.PropertyKeys.Intern)]
            ),
        ];
        transaction.Journal.SchemaChanged(new GraphChange.SearchIndexCreated(definition));
    }

    public void DropIndex(string name)
    {
        if (Array.Exists(SearchIndexes, index => index.Definition.Name == name))
        {
            SearchIndexes = [.. SearchIndexes.Where(index => index.Definition.Name != name)];
            transaction.Journal.SchemaChanged(new GraphChange.IndexDropped(name));
            return;
        }
        var index = Find(name) ?? throw new SchemaException(SchemaProblem.IndexNotFound, $"There is no index named `{name}`");
        if (index.Definition.OwningConstraint is { } owner)
        {
            throw new SchemaException(
                SchemaProblem.OwnedByConstraint,
                $"The index `{name}` belongs to the constraint `{owner}`; drop the constraint"
            );
        }
        Indexes = [.. Indexes.Where(other => other != index)];
        transaction.Journal.SchemaChanged(new GraphChange.IndexDropped(name));
    }

    public void CreateConstraint(ConstraintDefinition definition, Action? step)
    {
        var same = Array.Find(Constraints, other => other.DemandsSame(definition));
        CheckNameIsFree(definition.Name, isThere: same is not null && same.Name == definition.Name);
        if (same is not null)
        {
            var place = Describe(definition.Entity, definition.Label, definition.Keys);
            throw new SchemaException(SchemaProblem.ConstraintExists, $"There already is such a constraint on {place}: `{same.Name}`");
        }
        if (definition.IsCheckedAtCommit)
        {
            constraints.CheckAll(definition, step);
        }
        if (definition.DemandsUnique)
        {
            Indexes = [.. Indexes, BuildUnique(definition, step)];
        }
        Constraints = [.. Constraints, definition];
        transaction.Journal.SchemaChanged(new GraphChange.ConstraintCreated(definition));
    }

    public void DropConstraint(string name)
    {
        var constraint =
            Array.Find(Constraints, one => one.Name == name)
            ?? throw new SchemaException(SchemaProblem.ConstraintNotFound, $"There is no constraint named `{name}`");
        Constraints = [.. Constraints.Where(other => other != constraint)];
        Indexes = [.. Indexes.Where(index => index.Definition.OwningConstraint != name)];
        transaction.Journal.SchemaChanged(new GraphChange.ConstraintDropped(name));
    }

    private PropertyIndex BuildUnique(ConstraintDefinition constraint, Action? step)
    {
        var definition = new IndexDefinition(constraint.Name, constraint.Entity, constraint.Label, constraint.Keys, constraint.Name);
        if (Array.Find(Indexes, other => other.Definition.CoversSame(definition)) is { } other)
        {
            var place = Describe(constraint.Entity, constraint.Label, constraint.Keys);
            throw other.Definition.OwningConstraint is { } owner
                ? new SchemaException(SchemaProblem.ConstraintExists, $"There already is a constraint on {place}: `{owner}`")
                : new SchemaException(
                    SchemaProblem.IndexExists,
                    $"There already is an index on {place}; drop it before creating the constraint"
                );
        }
        return indexes.Build(definition, constraint, step);
    }

    private static string Describe(EntityKind entity, string label, IReadOnlyList<string> keys) =>
        entity == EntityKind.Node ? $"(:{label} {{{string.Join(", ", keys)}}})" : $"[:{label} {{{string.Join(", ", keys)}}}]";

    private PropertyIndex? Find(string name) => Array.Find(Indexes, index => index.Definition.Name == name);

    private void CheckNameIsFree(string name, bool isThere)
    {
        if (isThere)
        {
            throw new SchemaException(SchemaProblem.Equivalent, $"`{name}` is there already, and the same");
        }
        if (Array.Exists(Constraints, one => one.Name == name))
        {
            throw new SchemaException(SchemaProblem.ConstraintNameTaken, $"There already is a constraint named `{name}`");
        }
        if (Find(name) is not null || Array.Exists(SearchIndexes, index => index.Definition.Name == name))
        {
            throw new SchemaException(SchemaProblem.IndexNameTaken, $"There already is an index named `{name}`");
        }
    }
}
