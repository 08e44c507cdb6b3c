using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>A label expression, compiled.</summary>
internal abstract class LabelCondition
{
    /// <summary>Whether a node has the labels, or a relationship the type.</summary>
    public abstract bool Holds(ExecutionContext context, Value entity);
}

/// <summary>A label or type by name.</summary>
internal sealed class NamedLabel(string name) : LabelCondition
{
    private int _labelId = -1;
    private int _typeId = -1;

    public override bool Holds(ExecutionContext context, Value entity)
    {
        var view = context.View;
        if (entity.Kind == ValueKind.Relationship)
        {
            _typeId = _typeId < 0 ? view.RelationshipTypes.Find(name) : _typeId;
            return view.TypeOf(entity.AsRelationshipId()) == _typeId;
        }

        _labelId = _labelId < 0 ? view.Labels.Find(name) : _labelId;
        var node = entity.AsNodeId();
        if (view.HasLabel(node, _labelId))
        {
            return true;
        }

        return view.NodeExists(node) ? false : throw new DeletedEntityException("Node", node.Number);
    }
}

/// <summary><c>%</c>: at least one label; every relationship has a type.</summary>
internal sealed class AnyLabel : LabelCondition
{
    public override bool Holds(ExecutionContext context, Value entity) =>
        entity.Kind == ValueKind.Relationship || context.View.LabelsOf(entity.AsNodeId()).Length > 0;
}

/// <summary><c>$(expression)</c>: all of the labels that it gives.</summary>
/// <param name="expression">A text or a list of texts.</param>
/// <param name="isAny"><c>$any(expression)</c>: one of them is enough.</param>
internal sealed class ComputedLabel(Evaluator expression, bool isAny) : LabelCondition
{
    public override bool Holds(ExecutionContext context, Value entity)
    {
        var names = Names.Of(expression.Evaluate(context));
        if (entity.Kind == ValueKind.Relationship)
        {
            var type = context.View.TypeOf(entity.AsRelationshipId());
            return isAny
                ? names.Any(n => context.View.RelationshipTypes.Find(n) == type)
                : names.All(n => context.View.RelationshipTypes.Find(n) == type);
        }

        var node = entity.AsNodeId();
        return isAny
            ? names.Any(n => context.View.HasLabel(node, context.View.Labels.Find(n)))
            : names.All(n => context.View.HasLabel(node, context.View.Labels.Find(n)));
    }
}

/// <summary><c>!A</c></summary>
internal sealed class NotLabel(LabelCondition operand) : LabelCondition
{
    public override bool Holds(ExecutionContext context, Value entity) => !operand.Holds(context, entity);
}

/// <summary><c>A&amp;B</c></summary>
internal sealed class AllLabels(LabelCondition[] operands) : LabelCondition
{
    public override bool Holds(ExecutionContext context, Value entity) => Array.TrueForAll(operands, o => o.Holds(context, entity));
}

/// <summary><c>A|B</c></summary>
internal sealed class AnyOfLabels(LabelCondition[] operands) : LabelCondition
{
    public override bool Holds(ExecutionContext context, Value entity) => Array.Exists(operands, o => o.Holds(context, entity));
}
