using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

internal sealed partial class PartBinder
{
    private BoundClause BindUpdate(Clause clause)
    {
        _writes = true;
        return clause switch
        {
            CreateClause create => BindCreate(create),
            MergeClause merge => BindMerge(merge),
            SetClause set => new BoundSet(set.Items.Select(BindSetItem).ToArray()),
            RemoveClause remove => new BoundRemove(remove.Items.Select(BindRemoveItem).ToArray()),
            DeleteClause delete => new BoundDelete(delete.Detach, delete.Targets.Select(BindDeleteTarget).ToArray()),
            ForeachClause each => BindForeach(each),
            _ => throw new InvalidOperationException($"No binding for {clause.GetType().Name}"),
        };
    }

    private BoundCreate BindCreate(CreateClause create)
    {
        var binder = new CreationBinder(context, expressions, _scope, merges: false);
        var paths = create.Pattern.Paths.Select(binder.Bind).ToArray();
        return new BoundCreate(paths, binder.Introduced);
    }

    private BoundMerge BindMerge(MergeClause merge)
    {
        foreach (var action in merge.Actions)
        {
            MergeRules.Check(action);
        }
        var binder = new CreationBinder(context, expressions, _scope, merges: true);
        var path = binder.Bind(merge.Pattern);
        return new BoundMerge(path, binder.Introduced, BindActions(merge, onCreate: true), BindActions(merge, onCreate: false));
    }

    private SetItem[] BindActions(MergeClause merge, bool onCreate) =>
        merge.Actions.Where(a => a.OnCreate == onCreate).SelectMany(a => a.Items).Select(BindSetItem).ToArray();

    private SetItem BindSetItem(SetItem item) =>
        item switch
        {
            SetPropertyItem property => property with { Target = BindPropertyTarget(property.Target), Value = BindValue(property.Value) },
            SetPropertiesItem properties => BindProperties(properties),
            SetLabelsItem labels => labels with { Target = BindLabelled(labels.Target), Labels = BindLabels(labels.Labels) },
            _ => item,
        };

    private SetPropertiesItem BindProperties(SetPropertiesItem item)
    {
        var bound = item with { Target = BindEntity(item.Target, "SET"), Value = BindValue(item.Value) };
        var type = expressions.TypeOf(bound.Value);
        if (type is StaticType.Node or StaticType.Relationship)
        {
            context.Remarks.Deprecated(
                "SET with a node or relationship in place of its properties",
                $"write properties({item.Value})",
                item.Value.Position
            );
        }
        return type is StaticType.Any or StaticType.Null or StaticType.Map or StaticType.Node or StaticType.Relationship
            ? bound
            : throw BindingErrors.InvalidType(
                $"SET {item.Target} {(item.Add ? "+=" : "=")} takes a map of properties, such as {{name: 'x'}}, but this is {type.Describe()}; "
                    + $"for one property write SET {item.Target}.key = ...",
                item.Value.Position
            );
    }

    private RemoveItem BindRemoveItem(RemoveItem item) =>
        item switch
        {
            RemovePropertyItem property => property with { Target = BindPropertyTarget(property.Target) },
            RemoveLabelsItem labels => labels with { Target = BindLabelled(labels.Target), Labels = BindLabels(labels.Labels) },
            _ => item,
        };

    private LabelExpression[] BindLabels(IReadOnlyList<LabelExpression> labels) =>
        labels.Select(l => expressions.BindLabels(l, _scope)!).ToArray();

    private Expression BindValue(Expression value) => expressions.Bind(value, _scope);

    private Expression BindPropertyTarget(Expression target)
    {
        var bound = expressions.Bind(target, _scope);
        var owner = bound.Children[0];
        CheckEntity(owner, "A property can be set on");
        if (owner is PropertyAccess inner && expressions.TypeOf(inner.Target) is StaticType.Node or StaticType.Relationship)
        {
            throw BindingErrors.InvalidType(
                $"Only nodes and relationships have properties that can be changed, and `{owner}` is a property itself: "
                    + $"name the property of `{inner.Target}` alone.",
                owner.Position
            );
        }
        if (bound is IndexAccess { Index: NullLiteral } none)
        {
            throw BindingErrors.Of("InvalidTokenName", "A property key cannot be null; give it a name.", none.Index.Position);
        }
        if (bound is IndexAccess access && expressions.TypeOf(access.Index) is not (StaticType.Any or StaticType.Null or StaticType.String))
        {
            throw BindingErrors.InvalidType(
                $"A property key is a string, but this is {expressions.TypeOf(access.Index).Describe()}.",
                access.Index.Position
            );
        }
        return bound;
    }

    private Expression BindEntity(Expression target, string clause)
    {
        var bound = expressions.Bind(target, _scope);
        CheckEntity(bound, $"{clause} changes");
        return bound;
    }

    private Expression BindLabelled(Expression target)
    {
        var bound = expressions.Bind(target, _scope);
        var type = expressions.TypeOf(bound);
        return type is StaticType.Node or StaticType.Any or StaticType.Null
            ? bound
            : throw BindingErrors.InvalidType($"Only nodes have labels, but `{target}` is {type.Describe()}.", target.Position);
    }

    private void CheckEntity(Expression bound, string sentence)
    {
        var type = expressions.TypeOf(bound);
        if (type is not (StaticType.Node or StaticType.Relationship or StaticType.Any or StaticType.Null))
        {
            throw BindingErrors.InvalidType($"{sentence} nodes and relationships only, but this is {type.Describe()}.", bound.Position);
        }
    }

    private Expression BindDeleteTarget(Expression target)
    {
        if (target is LabelTest)
        {
            throw BindingErrors.Of(
                "InvalidDelete",
                "DELETE takes nodes, relationships and paths; use REMOVE to take a label away.",
                target.Position
            );
        }

        var bound = expressions.Bind(target, _scope);
        if (bound is PropertyAccess property && expressions.TypeOf(property.Target) is (StaticType.Node or StaticType.Relationship))
        {
            throw BindingErrors.Of(
                "InvalidArgumentType",
                $"DELETE takes nodes, relationships and paths; a property is taken away by REMOVE {target}.",
                target.Position
            );
        }
        var type = expressions.TypeOf(bound);
        return type is StaticType.Node or StaticType.Relationship or StaticType.Path or StaticType.Any or StaticType.Null
            ? bound
            : throw BindingErrors.InvalidType(
                $"DELETE takes nodes, relationships and paths, but this is {type.Describe()}.",
                target.Position
            );
    }

    private BoundForeach BindForeach(ForeachClause each)
    {
        var list = expressions.Bind(each.List, _scope);
        var outside = _scope;
        _scope = new Scope(outside);
        var variable = context.NewSymbol(each.Variable.Name, expressions.ElementTypeOf(list), each.Variable.Position);
        _scope.Declare(variable);
        var updates = each.Updates.Select(BindForeachUpdate).ToArray();
        _scope = outside;
        return new BoundForeach(variable, list, updates);
    }

    private BoundClause BindForeachUpdate(Clause clause) => ClauseOrder.IsUpdate(clause) ? BindUpdate(clause) : throw NotInForeach(clause);

    private static CypherException NotInForeach(Clause clause) =>
        BindingErrors.Composition("FOREACH can hold only CREATE, MERGE, SET, REMOVE, DELETE and FOREACH.", clause.Position);
}
