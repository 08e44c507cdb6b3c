using Explorer.Cypher.Errors;
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
        if (create.IfNotExists && transaction.Constraints.Any(c => c.Name == definition.Name || c.DemandsSame(definition)))
        {
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
            throw NotSupported($"{create.Kind} indexes are not supported; range, text and point indexes are");
        }

        // Labels and types are always looked up by index here: such an index is there already.
        if (create.Kind == IndexType.Lookup)
        {
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
        if (create.IfNotExists && transaction.Indexes.Any(i => i.Definition.Name == definition.Name || i.Definition.CoversSame(definition)))
        {
            return;
        }

        transaction.CreateIndex(definition, gate.Pass);
        counters.IndexesAdded++;
    }

    private void Drop(DropConstraint drop)
    {
        var name = NameOf(drop.Name)!;
        if (drop.IfExists && transaction.Constraints.All(c => c.Name != name))
        {
            return;
        }

        transaction.DropConstraint(name);
        counters.ConstraintsRemoved++;
    }

    private void Drop(DropIndex drop)
    {
        var name = NameOf(drop.Name)!;
        if (drop.IfExists && transaction.FindIndex(name) is null)
        {
            return;
        }

        transaction.DropIndex(name);
        counters.IndexesRemoved++;
    }

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

    private static CypherException NotSupported(string message) =>
        new(CypherErrorType.NotSupported, CypherPhase.Runtime, "Schema", message);
}
