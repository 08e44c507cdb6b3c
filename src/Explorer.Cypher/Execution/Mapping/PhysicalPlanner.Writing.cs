using Explorer.Cypher.Execution.Writing;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Execution.Mapping;

// What CREATE, MERGE, SET and REMOVE do to the graph.
internal sealed partial class PhysicalPlanner
{
    private Creation MapCreation(CreationPattern pattern) =>
        new(
            [
                .. pattern.Nodes.Select(n => new NodeCreation(
                    n.Variable.Symbol,
                    [.. n.Labels.Distinct(StringComparer.Ordinal)],
                    _compiler.Compile(n.DynamicLabels),
                    _compiler.CompileOptional(n.Properties)
                )),
            ],
            [
                .. pattern.Relationships.Select(r => new RelationshipCreation(
                    r.Variable.Symbol,
                    r.Type,
                    _compiler.CompileOptional(r.DynamicType),
                    r.Start.Symbol,
                    r.End.Symbol,
                    _compiler.CompileOptional(r.Properties)
                )),
            ]
        );

    private Update[] MapUpdates(IReadOnlyList<SetItem> items)
    {
        var updates = new List<Update>();
        for (var i = 0; i < items.Count; )
        {
            var together = OfOneVariable(items, i);
            updates.Add(together.Count > 1 ? MapTogether(together) : MapUpdate(items[i]));
            i += Math.Max(1, together.Count);
        }

        return [.. updates];
    }

    /// <summary>The items from a place on that set properties of one and the same variable.</summary>
    private static List<SetPropertyItem> OfOneVariable(IReadOnlyList<SetItem> items, int first) =>
        [
            .. items
                .Skip(first)
                .Select(item => item as SetPropertyItem)
                .TakeWhile(item => VariableOf(item) is { } one && one.Symbol == VariableOf(items[first] as SetPropertyItem)?.Symbol)
                .Select(item => item!),
        ];

    private static Variable? VariableOf(SetPropertyItem? item) =>
        item?.Target switch
        {
            PropertyAccess access => access.Target as Variable,
            IndexAccess access => access.Target as Variable,
            _ => null,
        };

    private PropertiesTogetherUpdate MapTogether(List<SetPropertyItem> items) =>
        new(
            _compiler.Compile(VariableOf(items[0])!),
            [
                .. items.Select(item => new PropertyToSet(
                    (item.Target as PropertyAccess)?.Key,
                    _compiler.CompileOptional((item.Target as IndexAccess)?.Index),
                    _compiler.Compile(item.Value)
                )),
            ]
        );

    private Update[] MapUpdates(IReadOnlyList<RemoveItem> items) => [.. items.Select(MapUpdate)];

    private Update MapUpdate(SetItem item) =>
        item switch
        {
            SetPropertyItem set => MapPropertyUpdate(set.Target, set.Value),
            SetPropertiesItem set => new PropertiesUpdate(_compiler.Compile(set.Target), _compiler.Compile(set.Value), set.Add),
            SetLabelsItem set => MapLabelsUpdate(set.Target, set.Labels, remove: false),
            _ => throw new InvalidOperationException($"No update known for {item.GetType().Name}"),
        };

    private Update MapUpdate(RemoveItem item) =>
        item switch
        {
            RemovePropertyItem remove => MapPropertyUpdate(remove.Target, null),
            RemoveLabelsItem remove => MapLabelsUpdate(remove.Target, remove.Labels, remove: true),
            _ => throw new InvalidOperationException($"No update known for {item.GetType().Name}"),
        };

    private Update MapPropertyUpdate(Expression target, Expression? value) =>
        target switch
        {
            PropertyAccess access => new PropertyUpdate(_compiler.Compile(access.Target), access.Key, _compiler.CompileOptional(value)),
            IndexAccess access => new DynamicPropertyUpdate(
                _compiler.Compile(access.Target),
                _compiler.Compile(access.Index),
                _compiler.CompileOptional(value)
            ),
            _ => throw new InvalidOperationException($"{target} is no property"),
        };

    private LabelsUpdate MapLabelsUpdate(Expression target, IReadOnlyList<LabelExpression> labels, bool remove) =>
        new(
            _compiler.Compile(target),
            [.. labels.OfType<LabelName>().Select(l => l.Name)],
            [.. labels.OfType<DynamicLabel>().Select(l => _compiler.Compile(l.Expression))],
            remove
        );
}
