using Explorer.Cypher.Errors;
using Explorer.Cypher.Execution;
using Explorer.Cypher.Syntax.Ast;
using Explorer.Graph.Store;

namespace Explorer.Cypher.Schema;

/// <summary>Carries out CREATE and DROP of indexes and constraints.</summary>
internal sealed class SchemaWriter(GraphTransaction transaction, QueryCounters counters)
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
            Syntax.Ast.ConstraintKind.Unique => Graph.Store.ConstraintKind.Unique,
            Syntax.Ast.ConstraintKind.Exists => Graph.Store.ConstraintKind.Exists,
            Syntax.Ast.ConstraintKind.Key => Graph.Store.ConstraintKind.Key,
            _ => throw new CypherException(
                CypherErrorType.ConstraintVerificationFailed,
                CypherPhase.Runtime,
                "ConstraintCreationFailed",
                "Property type constraints are not supported, as in Neo4j's Community Edition; UNIQUE, NOT NULL and KEY are"
            ),
        };
        var entity = create.IsRelationship ? EntityKind.Relationship : EntityKind.Node;
        var definition = new ConstraintDefinition(
            create.Name ?? SchemaNames.Of("constraint", entity, create.Label, create.Properties),
            kind,
            entity,
            create.Label,
            create.Properties
        );
        if (create.IfNotExists && transaction.Constraints.Any(c => c.Name == definition.Name || c.DemandsSame(definition)))
        {
            return;
        }

        try
        {
            transaction.CreateConstraint(definition);
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
        if (create.Kind is Syntax.Ast.IndexKind.Fulltext or Syntax.Ast.IndexKind.Vector)
        {
            throw NotSupported($"{create.Kind} indexes are not supported; range, text and point indexes are");
        }

        // Labels and types are always looked up by index here: such an index is there already.
        if (create.Kind == Syntax.Ast.IndexKind.Lookup)
        {
            return;
        }

        var entity = create.IsRelationship ? EntityKind.Relationship : EntityKind.Node;
        var definition = new IndexDefinition(
            create.Name
                ?? SchemaNames.Of(
                    create.Kind == Syntax.Ast.IndexKind.Range ? "index" : $"{create.Kind}_index".ToLowerInvariant(),
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
                Syntax.Ast.IndexKind.Text => Graph.Store.IndexKind.Text,
                Syntax.Ast.IndexKind.Point => Graph.Store.IndexKind.Point,
                _ => Graph.Store.IndexKind.Range,
            },
        };
        if (create.IfNotExists && transaction.Indexes.Any(i => i.Definition.Name == definition.Name || i.Definition.CoversSame(definition)))
        {
            return;
        }

        transaction.CreateIndex(definition);
        counters.IndexesAdded++;
    }

    private void Drop(DropConstraint drop)
    {
        if (drop.IfExists && transaction.Constraints.All(c => c.Name != drop.Name))
        {
            return;
        }

        transaction.DropConstraint(drop.Name);
        counters.ConstraintsRemoved++;
    }

    private void Drop(DropIndex drop)
    {
        if (drop.IfExists && transaction.FindIndex(drop.Name) is null)
        {
            return;
        }

        transaction.DropIndex(drop.Name);
        counters.IndexesRemoved++;
    }

    private static CypherException NotSupported(string message) =>
        new(CypherErrorType.NotSupported, CypherPhase.Runtime, "Schema", message);
}
