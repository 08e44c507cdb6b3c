using Explorer.Cypher.Errors;
using Explorer.Cypher.Searching;
using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax.Ast;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Schema;

/// <summary>Carries out CREATE and DROP of indexes and constraints.</summary>
/// <param name="transaction">Where it writes.</param>
/// <param name="counters">Counts what was created and dropped.</param>
/// <param name="parameters">Values by parameter name, for names that are parameters.</param>
/// <param name="gate">Passed for each entity that a new index or constraint looks at.</param>
internal sealed class SchemaWriter(
    GraphTransaction transaction,
    QueryCounters counters,
    IReadOnlyDictionary<string, Value> parameters,
    ExecutionGate gate
)
{
    private readonly List<QueryNotification> _remarks = [];

    /// <summary>What is to be said of what was not done.</summary>
    public IReadOnlyList<QueryNotification> Remarks => _remarks;

    /// <summary>Carries out a command.</summary>
    public void Run(SchemaCommand command)
    {
        switch (command)
        {
            case CreateConstraint create:
                Create(create);
                break;
            case CreateIndex create:
                Create(create);
                break;
            case DropConstraint drop:
                Drop(drop);
                break;
            case DropIndex drop:
                Drop(drop);
                break;
            default:
                throw new InvalidOperationException($"No schema change known as {command.GetType().Name}");
        }
    }

    private void Create(CreateConstraint create)
    {
        var kind = create.Kind switch
        {
            ConstraintType.Unique => ConstraintKind.Unique,
            ConstraintType.Exists => ConstraintKind.Exists,
            ConstraintType.Key => ConstraintKind.Key,
            _ => ConstraintKind.Typed,
        };
        var entity = create.IsRelationship ? EntityKind.Relationship : EntityKind.Node;
        var definition = new ConstraintDefinition(
            NameOf(create.Name) ?? SchemaNames.Of("constraint", entity, create.Label, create.Properties),
            kind,
            entity,
            create.Label,
            create.Properties
        )
        {
            Types = create.Type is null ? [] : PropertyTypes.Of(create.Type),
        };
        if (
            create.IfNotExists
            && transaction.Constraints.FirstOrDefault(c => c.Name == definition.Name || c.DemandsSame(definition)) is { } there
        )
        {
            Exists(there.Name);
            return;
        }

        try
        {
            transaction.CreateConstraint(definition, gate.Pass);
        }
        catch (ConstraintViolationException broken)
        {
            throw new CypherException(
                CypherErrorType.ConstraintVerificationFailed,
                CypherPhase.Runtime,
                "ConstraintCreationFailed",
                $"Unable to create the constraint `{definition.Name}`: {broken.Message}",
                inner: broken
            );
        }

        counters.ConstraintsAdded++;
    }

    private void Create(CreateIndex create)
    {
        if (create.Kind is IndexType.Fulltext or IndexType.Vector)
        {
            CreateSearch(create);
            return;
        }

        // Labels and types are always looked up by index here: such an index is there already.
        if (create.Kind == IndexType.Lookup)
        {
            if (create.IfNotExists)
            {
                Say(
                    "IndexOrConstraintAlreadyExists",
                    "Nothing was created",
                    "Labels and types are always found by an index; nothing was created."
                );
            }
            return;
        }

        var entity = create.IsRelationship ? EntityKind.Relationship : EntityKind.Node;
        var definition = new IndexDefinition(
            NameOf(create.Name)
                ?? SchemaNames.Of(
                    create.Kind == IndexType.Range ? "index" : $"{create.Kind}_index".ToLowerInvariant(),
                    entity,
                    create.Labels[0],
                    create.Properties
                ),
            entity,
            create.Labels[0],
            create.Properties
        )
        {
            Kind = create.Kind switch
            {
                IndexType.Text => IndexKind.Text,
                IndexType.Point => IndexKind.Point,
                _ => IndexKind.Range,
            },
        };
        if (
            create.IfNotExists
            && (
                transaction.Indexes.Any(i => i.Definition.Name == definition.Name || i.Definition.CoversSame(definition))
                || transaction.FindSearchIndex(definition.Name) is not null
            )
        )
        {
            Exists(definition.Name);
            return;
        }

        transaction.CreateIndex(definition, gate.Pass);
        counters.IndexesAdded++;
    }

    private void CreateSearch(CreateIndex create)
    {
        var kind = create.Kind == IndexType.Fulltext ? SearchIndexKind.Fulltext : SearchIndexKind.Vector;
        CheckOnce(create.Labels, create.IsRelationship ? "type" : "label");
        CheckOnce(create.Properties, "property");
        var entity = create.IsRelationship ? EntityKind.Relationship : EntityKind.Node;
        var definition = new SearchIndexDefinition(
            NameOf(create.Name)
                ?? SchemaNames.Of($"{create.Kind}_index".ToLowerInvariant(), entity, string.Join('|', create.Labels), create.Properties),
            kind,
            entity,
            create.Labels,
            create.Properties
        )
        {
            Settings = IndexSettings.Of(kind, OptionValues.Of(create.Options, parameters)),
        };
        if (
            create.IfNotExists
            && (
                transaction.Indexes.Any(i => i.Definition.Name == definition.Name)
                || transaction.SearchIndexes.Any(i => i.Definition.Name == definition.Name || i.Definition.CoversSame(definition))
            )
        )
        {
            Exists(definition.Name);
            return;
        }

        transaction.CreateSearchIndex(definition);
        counters.IndexesAdded++;
    }

    private static void CheckOnce(IReadOnlyList<string> names, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!seen.Add(name))
            {
                throw new CypherException(
                    CypherErrorType.ArgumentError,
                    CypherPhase.Runtime,
                    what == "property" ? "RepeatedProperty" : "RepeatedLabel",
                    $"The index names the {what} `{name}` twice; name it once"
                );
            }
        }
    }

    private void Drop(DropConstraint drop)
    {
        var name = NameOf(drop.Name)!;
        if (drop.IfExists && transaction.Constraints.All(c => c.Name != name))
        {
            IsNotThere(name, "constraint");
            return;
        }

        transaction.DropConstraint(name);
        counters.ConstraintsRemoved++;
    }

    private void Drop(DropIndex drop)
    {
        var name = NameOf(drop.Name)!;
        if (drop.IfExists && transaction.FindIndex(name) is null && transaction.FindSearchIndex(name) is null)
        {
            IsNotThere(name, "index");
            return;
        }

        transaction.DropIndex(name);
        counters.IndexesRemoved++;
    }

    private void Exists(string name) =>
        Say(
            "IndexOrConstraintAlreadyExists",
            "Nothing was created",
            $"`{name}` is there already, or what does the same; nothing was created."
        );

    private void IsNotThere(string name, string what) =>
        Say("IndexOrConstraintDoesNotExist", "Nothing was dropped", $"There is no {what} named `{name}`; nothing was dropped.");

    private void Say(string kind, string title, string description) =>
        _remarks.Add(
            new QueryNotification(
                "Neo.ClientNotification.Schema." + kind,
                title,
                description,
                "INFORMATION",
                "SCHEMA",
                Offset: 0,
                Line: 0,
                Column: 0
            )
        );

    private string? NameOf(Expression? name)
    {
        if (name is not Parameter parameter)
        {
            return name is not StringLiteral { Value: var written } ? null
                : TokenNames.AreSound(written) && written.Trim().Length > 0 ? written
                : throw ExecutionErrors.TokenName(written, "name of an index or constraint");
        }

        if (!parameters.TryGetValue(parameter.Name, out var value))
        {
            throw ExecutionErrors.ParameterMissing([parameter.Name], parameters.Keys);
        }

        return value.Kind == ValueKind.String
            ? TokenNames.AreSound(value.AsString()) && value.AsString().Trim().Length > 0
                ? value.AsString()
                : throw ExecutionErrors.TokenName(value.AsString(), "name of an index or constraint")
            : throw ExecutionErrors.Type(
                "InvalidArgumentType",
                $"The name of an index or constraint is a text, but ${parameter.Name} is {value.ToString(60)}"
            );
    }
}
