using Explorer.Cypher.Execution.Writing;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Execution;

// What CREATE, MERGE, SET and REMOVE do to the graph.
internal sealed partial class PhysicalPlanner
{
    private Creation MapCreation(CreationPattern pattern) =>
        new(
            [
                .. pattern.Nodes.Select(n => new NodeCreation(
                    n.Variable.Symbol,
                    [.. n.Labels.Distinct(StringComparer.Ordinal)],
                    compiler.Compile(n.DynamicLabels),
                    compiler.CompileOptional(n.Properties)
                )),
            ],
            [
                .. pattern.Relationships.Select(r => new RelationshipCreation(
                    r.Variable.Symbol,
                    r.Type,
                    compiler.CompileOptional(r.DynamicType),
                    r.Start.Symbol,
                    r.End.Symbol,
                    compiler.CompileOptional(r.Properties)
                )),
            ]
        );

    private Update[] MapUpdates(IReadOnlyList<SetItem> items) => [.. items.Select(MapUpdate)];

    private Update[] MapUpdates(IReadOnlyList<RemoveItem> items) => [.. items.Select(MapUpdate)];

    private Update MapUpdate(SetItem item) =>
        item switch
        {
            Syntax.Ast.SetProperty set => MapPropertyUpdate(set.Target, set.Value),
            SetProperties set => new PropertiesUpdate(compiler.Compile(set.Target), compiler.Compile(set.Value), set.Add),
            SetLabels set => MapLabelsUpdate(set.Target, set.Labels, remove: false),
            _ => throw new InvalidOperationException($"No update known for {item.GetType().Name}"),
        };

    private Update MapUpdate(RemoveItem item) =>
        item switch
        {
            RemoveProperty remove => MapPropertyUpdate(remove.Target, null),
            RemoveLabels remove => MapLabelsUpdate(remove.Target, remove.Labels, remove: true),
            _ => throw new InvalidOperationException($"No update known for {item.GetType().Name}"),
        };

    private Update MapPropertyUpdate(Expression target, Expression? value) =>
        target switch
        {
            PropertyAccess access => new PropertyUpdate(compiler.Compile(access.Target), access.Key, compiler.CompileOptional(value)),
            IndexAccess access => new DynamicPropertyUpdate(
                compiler.Compile(access.Target),
                compiler.Compile(access.Index),
                compiler.CompileOptional(value)
            ),
            _ => throw new InvalidOperationException($"{target} is no property"),
        };

    private LabelsUpdate MapLabelsUpdate(Expression target, IReadOnlyList<LabelExpression> labels, bool remove) =>
        new(
            compiler.Compile(target),
            [.. labels.OfType<LabelName>().Select(l => l.Name)],
            [.. labels.OfType<DynamicLabel>().Select(l => compiler.Compile(l.Expression))],
            remove
        );
}
