namespace Explorer.Differential.Tests.Generation;

internal sealed partial class UpdateGenerator
{
    private static readonly GeneratedType[] Stored =
    [
        GeneratedType.Integer,
        GeneratedType.Float,
        GeneratedType.String,
        GeneratedType.Boolean,
        GeneratedType.Date,
        GeneratedType.IntegerList,
    ];

    private string UpdatingClause(GeneratedScope scope, int depth) =>
        _dice.Number(0, 19) switch
        {
            <= 3 => $"CREATE {_dice.Many(1, 2, ", ", () => NewPath(scope))}",
            <= 7 => Merge(scope),
            <= 11 => Entity(scope) is null ? UpdatingClause(scope, depth) : $"SET {SetItems(scope)}",
            <= 12 when _dice.Percent(10) && scope.Of(GeneratedType.Node) is { Length: > 0 } nodes =>
                $"SET {_dice.One(nodes)} IS {_dice.One(_graph.Labels)}",
            <= 12 => Entity(scope) is null ? UpdatingClause(scope, depth) : $"REMOVE {_dice.Many(1, 2, ", ", () => RemoveItem(scope))}",
            <= 15 => Delete(scope) ?? UpdatingClause(scope, depth),
            <= 17 when depth > 0 => Foreach(scope, depth),
            _ when depth > 0 => Subquery(scope, depth),
            _ => $"CREATE {NewPath(scope)}",
        };

    private string? Entity(GeneratedScope scope) =>
        scope.Of(GeneratedType.Node).Concat(scope.Of(GeneratedType.Relationship)).ToArray() is { Length: > 0 } entities
            ? _dice.One(entities)
            : null;

    /// <summary>A value from what was sorted, and from one entity at most.</summary>
    private string Value(GeneratedType type, GeneratedScope scope, string? entity = null)
    {
        var safe = new GeneratedScope();
        foreach (var (name, known) in scope.Variables)
        {
            if (known is not (GeneratedType.Node or GeneratedType.Relationship) || name == entity)
            {
                safe.Declare(name, known);
            }
        }

        var value = _values.Of(type, safe, 1);
        // No list with a null in it can be stored.
        return type == GeneratedType.IntegerList ? $"[x IN {value} WHERE x IS NOT NULL]" : value;
    }

    private (string Key, GeneratedType Type) Key()
    {
        var type = _dice.One(Stored);
        return (_dice.One(_graph.Keys[type]), type);
    }

    private string NewProperties(GeneratedScope scope, int chance) =>
        _dice.Maybe(
            chance,
            () =>
            {
                var keys = Enumerable.Range(0, _dice.Number(1, 2)).Select(_ => Key()).DistinctBy(one => one.Key);
                return $" {{{string.Join(", ", keys.Select(one => $"{one.Key}: {Value(one.Type, scope)}"))}}}";
            }
        );

    private string NewPath(GeneratedScope scope)
    {
        var before = scope.Inner();
        var text = NewNode(before, scope);
        for (var steps = _dice.Number(0, 2); steps > 0; steps--)
        {
            var tie =
                $"[{_dice.Maybe(50, () => scope.Declare(_reading.Names.Next("r"), GeneratedType.Relationship))}:{_dice.One(_graph.Types)}{NewProperties(before, 40)}]";
            text += _dice.OneOf(() => $"-{tie}->", () => $"<-{tie}-") + NewNode(before, scope);
        }

        // A node that is there already cannot be created, but it can be at either end of what is.
        return text.Contains('[', StringComparison.Ordinal) || !IsKnown(text, before) ? text : $"{text}-[:{_dice.One(_graph.Types)}]->()";
    }

    private static bool IsKnown(string node, GeneratedScope scope) => scope.Of(GeneratedType.Node).Any(name => node == $"({name})");

    private string NewNode(GeneratedScope before, GeneratedScope scope)
    {
        if (_dice.Percent(40) && before.Of(GeneratedType.Node) is { Length: > 0 } known)
        {
            return $"({_dice.One(known)})";
        }
        var labels = _dice.Maybe(70, () => ":" + _dice.One(_graph.Labels) + _dice.Maybe(20, () => ":" + _dice.One(_graph.Labels)));
        return $"({_dice.Maybe(60, () => scope.Declare(_reading.Names.Next("n"), GeneratedType.Node))}{labels}{NewProperties(before, 60)})";
    }

    private string Merge(GeneratedScope scope)
    {
        var before = scope.Inner();
        string pattern;
        string made;
        if (_dice.Percent(50) || before.Of(GeneratedType.Node) is not { Length: > 0 } known)
        {
            made = scope.Declare(_reading.Names.Next("n"), GeneratedType.Node);
            pattern = $"({made}:{_dice.One(_graph.Labels)}{Sought(before)})";
        }
        else
        {
            made = scope.Declare(_reading.Names.Next("r"), GeneratedType.Relationship);
            var end = _dice.OneOf(() => $"({_dice.One(known)})", () => $"(:{_dice.One(_graph.Labels)}{Sought(before)})");
            pattern =
                $"({_dice.One(known)}){_dice.Word("-|<-")}[{made}:{_dice.One(_graph.Types)}{_dice.Maybe(30, () => Sought(before))}]-{end}";
        }

        var text = $"MERGE {pattern}";
        text += _dice.Maybe(40, () => $" ON CREATE SET {SetProperty(made, scope)}");
        return text + _dice.Maybe(40, () => $" ON MATCH SET {SetProperty(made, scope)}");
    }

    /// <summary>Null is not sought.</summary>
    private string Sought(GeneratedScope scope) =>
        _dice.OneOf(
            () => $" {{i: coalesce({Value(GeneratedType.Integer, scope)}, {_dice.Number(0, 3)})}}",
            () => $" {{s: coalesce({Value(GeneratedType.String, scope)}, 'a')}}",
            () => $" {{k: {_dice.Number(0, 20)}}}",
            () => $" {{i: {_dice.Number(0, 3)}, b: true}}"
        );

    private string SetProperty(string entity, GeneratedScope scope)
    {
        var (key, type) = Key();
        return $"{entity}.{key} = {Value(type, scope, entity)}";
    }

    /// <summary>One item, or several of which none reads what another one may have set: for all rows, at the server, before it comes to the next item.</summary>
    private string SetItems(GeneratedScope scope) =>
        _dice.Percent(60)
            ? SetItem(scope)
            : _dice.Many(
                2,
                3,
                ", ",
                () =>
                {
                    var (key, type) = Key();
                    return scope.Of(GeneratedType.Node) is { Length: > 0 } nodes && _dice.Percent(30)
                        ? $"{_dice.One(nodes)}:{_dice.One(_graph.Labels)}"
                        : $"{Entity(scope)}.{key} = {Value(type, scope)}";
                }
            );

    private string SetItem(GeneratedScope scope)
    {
        var entity = Entity(scope)!;
        var node = scope.Of(GeneratedType.Node);
        return _dice.OneOf(
            () => SetProperty(entity, scope),
            () => SetProperty(entity, scope),
            () => $"{entity} += {{i: {Value(GeneratedType.Integer, scope, entity)}, {_dice.Word("s: null|s: 'set'|z: 1|k: 50")}}}",
            () => $"{entity} = {{k: {_dice.Number(0, 30)}, {_dice.Word("s: null|s: 'set'|z: [1, 2]")}}}",
            () => $"{entity} {_dice.Word("=|+=")} properties({entity})",
            () => $"{entity}['{_dice.Word("i|z")}'] = {Value(GeneratedType.Integer, scope, entity)}",
            () =>
                node.Length == 0
                    ? SetProperty(entity, scope)
                    : $"{_dice.One(node)}:{_dice.One(_graph.Labels)}{_dice.Maybe(30, () => ":New")}"
        );
    }

    private string RemoveItem(GeneratedScope scope)
    {
        var node = scope.Of(GeneratedType.Node);
        return node.Length == 0 || _dice.Percent(50)
            ? $"{Entity(scope)}.{Key().Key}"
            : $"{_dice.One(node)}:{_dice.One(_graph.Labels)}{_dice.Maybe(30, () => ":" + _dice.One(_graph.Labels))}";
    }

    /// <summary>What is deleted may have several names, so none of them is used any more.</summary>
    private string? Delete(GeneratedScope scope)
    {
        if (Entity(scope) is null)
        {
            return null;
        }
        var ties = scope.Of(GeneratedType.Relationship);
        var text =
            ties.Length > 0 && _dice.Percent(50)
                ? $"DELETE {_dice.One(ties)}"
                : $"DETACH DELETE {_dice.Many(1, 2, ", ", () => Entity(scope)!)}";
        var left = new GeneratedScope();
        foreach (var (name, type) in scope.Variables.Where(one => one.Type is not (GeneratedType.Node or GeneratedType.Relationship)))
        {
            left.Declare(name, type);
        }
        scope.Replace(left);
        return text;
    }

    private string Foreach(GeneratedScope scope, int depth)
    {
        var list = Value(GeneratedType.IntegerList, scope);
        var inner = scope.Inner();
        var item = inner.Declare(_reading.Names.Next("x"), GeneratedType.Integer);
        string clause;
        do
        {
            clause = UpdatingClause(inner, depth: 0);
        } while (clause.Contains("DELETE", StringComparison.Ordinal));
        return $"FOREACH ({item} IN {list} | {clause})";
    }

    private string Subquery(GeneratedScope scope, int depth)
    {
        var inner = scope.Inner();
        var unwind = _dice.Maybe(
            40,
            () => $"UNWIND {Value(GeneratedType.IntegerList, inner)} AS {inner.Declare(_reading.Names.Next("u"), GeneratedType.Integer)} "
        );
        string clause;
        do
        {
            clause = UpdatingClause(inner, depth - 1);
        } while (clause.Contains("DELETE", StringComparison.Ordinal));
        if (_dice.Percent(40))
        {
            return $"CALL (*) {{ {unwind}{clause} }}";
        }
        var result = scope.Declare(_reading.Names.Next("v"), GeneratedType.Integer);
        return $"CALL (*) {{ {unwind}{clause} RETURN count(*) AS {result} }}";
    }
}
