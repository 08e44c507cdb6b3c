using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <content>Indexes and constraints: creating, dropping, keeping.</content>
public sealed partial class GraphTransaction
{
    /// <summary>Creates an index and fills it.</summary>
    /// <param name="definition">What it is on.</param>
    /// <param name="step">Called for each entity that is looked at; what it throws stops the creation, of which nothing remains.</param>
    /// <exception cref="SchemaException">The name is taken, or there is an index on the same.</exception>
    public void CreateIndex(IndexDefinition definition, Action? step = null)
    {
        StartWrite();
        var same = Array.Find(State.Indexes, index => index.Definition.CoversSame(definition))?.Definition;
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
        var index = NewIndex(definition);
        Fill(index, unique: null, step);
        State.Indexes = [.. State.Indexes, index];
        _changes.SchemaChanged(new GraphChange.IndexCreated(definition));
    }

    /// <summary>Drops an index.</summary>
    /// <exception cref="SchemaException">There is none of that name, or it belongs to a constraint.</exception>
    public void DropIndex(string name)
    {
        StartWrite();
        var index = FindIndex(name) ?? throw new SchemaException(SchemaProblem.IndexNotFound, $"There is no index named `{name}`");
        if (index.Definition.OwningConstraint is { } owner)
        {
            throw new SchemaException(
                SchemaProblem.OwnedByConstraint,
                $"The index `{name}` belongs to the constraint `{owner}`; drop the constraint"
            );
        }
        State.Indexes = [.. State.Indexes.Where(other => other != index)];
        _changes.SchemaChanged(new GraphChange.IndexDropped(name));
    }

    /// <summary>Creates a constraint, with an index if it demands uniqueness, and checks what is stored.</summary>
    /// <param name="definition">What it demands.</param>
    /// <param name="step">Called for each entity that is looked at; what it throws stops the creation, of which nothing remains.</param>
    /// <exception cref="SchemaException">The name is taken, or there is a constraint that demands the same, or an index on the same keys.</exception>
    /// <exception cref="ConstraintViolationException">What is stored does not keep it.</exception>
    public void CreateConstraint(ConstraintDefinition definition, Action? step = null)
    {
        StartWrite();
        var same = Array.Find(State.Constraints, other => other.DemandsSame(definition));
        CheckNameIsFree(definition.Name, isThere: same is not null && same.Name == definition.Name);
        var place = Describe(definition.Entity, definition.Label, definition.Keys);
        if (same is not null)
        {
            throw new SchemaException(SchemaProblem.ConstraintExists, $"There already is such a constraint on {place}: `{same.Name}`");
        }
        if (definition.IsCheckedAtCommit)
        {
            CheckAll(definition, step);
        }
        if (definition.DemandsUnique)
        {
            var index = NewIndex(
                new IndexDefinition(definition.Name, definition.Entity, definition.Label, definition.Keys, definition.Name)
            );
            if (Array.Find(State.Indexes, other => other.Definition.CoversSame(index.Definition)) is { } other)
            {
                throw other.Definition.OwningConstraint is { } owner
                    ? new SchemaException(SchemaProblem.ConstraintExists, $"There already is a constraint on {place}: `{owner}`")
                    : new SchemaException(
                        SchemaProblem.IndexExists,
                        $"There already is an index on {place}; drop it before creating the constraint"
                    );
            }
            Fill(index, definition, step);
            State.Indexes = [.. State.Indexes, index];
        }
        State.Constraints = [.. State.Constraints, definition];
        _changes.SchemaChanged(new GraphChange.ConstraintCreated(definition));
    }

    /// <summary>Drops a constraint and its index.</summary>
    /// <exception cref="SchemaException">There is none of that name.</exception>
    public void DropConstraint(string name)
    {
        StartWrite();
        var constraint =
            Array.Find(State.Constraints, one => one.Name == name)
            ?? throw new SchemaException(SchemaProblem.ConstraintNotFound, $"There is no constraint named `{name}`");
        State.Constraints = [.. State.Constraints.Where(other => other != constraint)];
        State.Indexes = [.. State.Indexes.Where(index => index.Definition.OwningConstraint != name)];
        _changes.SchemaChanged(new GraphChange.ConstraintDropped(name));
    }

    private static string Describe(EntityKind entity, string label, IReadOnlyList<string> keys) =>
        entity == EntityKind.Node ? $"(:{label} {{{string.Join(", ", keys)}}})" : $"[:{label} {{{string.Join(", ", keys)}}}]";

    private void CheckNameIsFree(string name, bool isThere)
    {
        if (isThere)
        {
            throw new SchemaException(SchemaProblem.Equivalent, $"`{name}` is there already, and the same");
        }
        if (Array.Exists(State.Constraints, one => one.Name == name))
        {
            throw new SchemaException(SchemaProblem.ConstraintNameTaken, $"There already is a constraint named `{name}`");
        }
        if (FindIndex(name) is not null)
        {
            throw new SchemaException(SchemaProblem.IndexNameTaken, $"There already is an index named `{name}`");
        }
    }

    private PropertyIndex NewIndex(IndexDefinition definition)
    {
        var label = definition.Entity == EntityKind.Node ? Labels.Intern(definition.Label) : RelationshipTypes.Intern(definition.Label);
        var holdsIntervals = definition.Keys.Count > 1 && definition.OwningConstraint is null;
        return new PropertyIndex(
            definition,
            label,
            [.. definition.Keys.Select(PropertyKeys.Intern)],
            new RangeIndex(_stamp, holdsIntervals)
        );
    }

    private void Fill(PropertyIndex index, ConstraintDefinition? unique, Action? step)
    {
        var entries = new List<IndexEntry>();
        foreach (var id in index.Definition.Entity == EntityKind.Node ? NodesWithLabel(index.Label) : RelationshipsOfType(index.Label))
        {
            step?.Invoke();
            if (index.EntryOf(PropertiesOf(index.Definition.Entity, id), id) is { } entry)
            {
                entries.Add(entry);
            }
        }
        var sorted = IndexSort.Sorted([.. entries], index.Keys.Length);
        for (var i = 1; unique is not null && i < sorted.Length; i++)
        {
            if (sorted[i - 1].CompareKeys(sorted[i]) == 0)
            {
                throw Taken(unique, [.. index.Keys.Select((_, key) => sorted[i].Key(key))], sorted[i - 1].Id);
            }
        }
        index.Tree.Fill(sorted);
    }

    private PropertyRow PropertiesOf(EntityKind entity, long id) =>
        entity == EntityKind.Node ? State.Node(id)!.Properties : State.Relationship(id).Properties;

    private static void Enter(PropertyIndex index, PropertyRow properties, long id)
    {
        if (index.KeysOf(properties) is { } keys)
        {
            index.Tree.Add(keys, (int)id);
        }
    }

    private static void Move(PropertyIndex index, PropertyRow before, PropertyRow after, long id)
    {
        var (oldKeys, newKeys) = (index.KeysOf(before), index.KeysOf(after));
        if (oldKeys is not null)
        {
            index.Tree.Remove(oldKeys, (int)id);
        }
        if (newKeys is not null)
        {
            index.Tree.Add(newKeys, (int)id);
        }
    }

    private void CheckUnique(PropertyIndex index, PropertyRow properties, long id)
    {
        if (index.Definition.OwningConstraint is not { } owner || index.KeysOf(properties) is not { } keys)
        {
            return;
        }
        var other = index.Tree.FirstWith(keys);
        if (other < 0 || other == id)
        {
            return;
        }
        throw Taken(Array.Find(State.Constraints, one => one.Name == owner)!, keys, other);
    }

    private static ConstraintViolationException Taken(ConstraintDefinition constraint, Value[] keys, long by)
    {
        var what = constraint.Entity == EntityKind.Node ? $"Node({by})" : $"Relationship({by})";
        var where = constraint.Entity == EntityKind.Node ? "label" : "type";
        var pairs = string.Join(", ", constraint.Keys.Select((key, i) => $"`{key}` = {keys[i]}"));
        return new ConstraintViolationException(
            constraint,
            keys,
            $"{what} already exists with {where} `{constraint.Label}` and {(keys.Length == 1 ? "property" : "properties")} {pairs}"
        );
    }
}
