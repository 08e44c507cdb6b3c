namespace Explorer.Cypher.Fuzz.Statements;

internal sealed partial class StatementGenerator
{
    private string UpdatingClause(Scope scope, int depth) =>
        _dice.Number(0, HasEntity(scope) ? 9 : 3) switch
        {
            0 or 1 => $"CREATE {_dice.Many(1, 2, ", ", () => CreatePattern(scope, depth))}",
            2 or 3 => Merge(scope, depth),
            4 or 5 => $"SET {_dice.Many(1, 2, ", ", () => SetItem(scope, depth))}",
            6 => $"REMOVE {_dice.Many(1, 2, ", ", () => RemoveItem(scope))}",
            7 or 8 => $"{_dice.Word("DETACH |NODETACH |")}DELETE {_dice.Many(1, 2, ", ", () => Entity(scope, depth))}",
            9 => Foreach(scope, depth),
            _ => "",
        };

    private bool HasEntity(Scope scope) => (scope.Exactly(Hint.Node, _dice) ?? scope.Exactly(Hint.Relationship, _dice)) is not null;

    private string Merge(Scope scope, int depth)
    {
        var text = $"MERGE {CreatePattern(scope, depth)}";
        text += _dice.Maybe(30, () => $" ON CREATE SET {SetItem(scope, depth)}");
        return text + _dice.Maybe(30, () => $" ON MATCH SET {SetItem(scope, depth)}");
    }

    private string Foreach(Scope scope, int depth)
    {
        var inner = scope.Inner();
        var list = Expression(Hint.List, scope, depth);
        var item = inner.Declare(NewName(), Hint.Any);
        return $"FOREACH ({item} IN {list} | {UpdatingClause(inner, depth - 1)})";
    }

    private string SetItem(Scope scope, int depth)
    {
        var entity = Entity(scope, depth);
        return _dice.OneOf(
            () => $"{entity}.{Key()} = {Expression(AnyHint(), scope, depth)}",
            () => $"{entity} += {Expression(Hint.Map, scope, depth)}",
            () => $"{entity} = {Expression(_dice.Percent(50) ? Hint.Map : Hint.Node, scope, depth)}",
            () => $"{entity}:{Label()}{_dice.Maybe(30, () => ":" + Label())}",
            () => $"{entity}[{Expression(Hint.String, scope, 1)}] = {Expression(AnyHint(), scope, depth)}",
            () => $"{entity}:$({Expression(_dice.Percent(60) ? Hint.String : Hint.List, scope, 1)})"
        );
    }

    private string RemoveItem(Scope scope)
    {
        var entity = Entity(scope, 0);
        return _dice.OneOf(
            () => $"{entity}.{Key()}",
            () => $"{entity}:{Label()}",
            () => $"{entity}[{Expression(Hint.String, scope, 1)}]",
            () => $"{entity}:$({Expression(Hint.String, scope, 1)})"
        );
    }

    private string Entity(Scope scope, int depth) =>
        scope.Exactly(_dice.Percent(70) ? Hint.Node : Hint.Relationship, _dice)
        ?? scope.Exactly(Hint.Node, _dice)
        ?? scope.Exactly(Hint.Relationship, _dice)
        ?? $"({Expression(Hint.Node, scope, depth)})";

    private string CreatePattern(Scope scope, int depth)
    {
        // What the pattern makes cannot be used within it.
        var known = scope.Inner();
        var text = CreateNode(scope, known, depth);
        for (var steps = _dice.Number(0, 2); steps > 0; steps--)
        {
            var name = _dice.Percent(50) ? NewName() : "";
            var inner =
                $"[{name}:{(_dice.Percent(95) ? Type() : $"$({Expression(Hint.String, scope, 0)})")}{Properties(known, depth, 30)}]";
            if (name.Length > 0)
            {
                scope.Declare(name, Hint.Relationship);
            }
            text += _dice.Word($"-{inner}->|<-{inner}-") + CreateNode(scope, known, depth);
        }

        return _dice.Maybe(8, () => $"{scope.Declare(NewName(), Hint.Path)} = ") + text;
    }

    private string CreateNode(Scope scope, Scope before, int depth)
    {
        if (_dice.Percent(40) && before.Exactly(Hint.Node, _dice) is { } known)
        {
            return $"({known})";
        }
        var properties = _dice.Percent(3) ? " $map" : Properties(before, depth, 40);
        var labels = _dice.Maybe(60, () => ":" + Label() + _dice.Maybe(20, () => ":" + Label()));
        return $"({(_dice.Percent(60) ? scope.Declare(NewName(), Hint.Node) : "")}{labels}{properties})";
    }

    private string SchemaCommand() =>
        _dice.OneOf(
            () =>
                $"CREATE {_dice.Word("|RANGE |TEXT |POINT |LOOKUP |FULLTEXT ")}INDEX {IfNotExists(OptionalName())}FOR {Target()} ON {Keys()}",
            () =>
                $"CREATE CONSTRAINT {IfNotExists(OptionalName())}FOR {Target()} REQUIRE {Keys()} IS {_dice.Word("UNIQUE|NOT NULL|NODE KEY|KEY|RELATIONSHIP KEY|RELATIONSHIP UNIQUE|:: INTEGER|:: STRING|TYPED LIST<INTEGER NOT NULL>")}",
            () => $"DROP {_dice.Word("INDEX|CONSTRAINT")} {SchemaName()}{_dice.Maybe(60, () => " IF EXISTS")}",
            () =>
                $"SHOW {_dice.Word("INDEXES|CONSTRAINTS|FUNCTIONS|PROCEDURES|ALL INDEXES|RANGE INDEXES|UNIQUE CONSTRAINTS|BUILT IN FUNCTIONS|TRANSACTIONS|DATABASES|SETTINGS")}{ShowTail()}"
        );

    private string ShowTail() =>
        _dice.OneOf(
            () => "",
            () => " YIELD *",
            () =>
                $" YIELD name{Order(new Scope([("name", Hint.String)]), 1)} WHERE name {_dice.Word("STARTS WITH|CONTAINS|=")} 'a' RETURN {_dice.Word("*|name|count(*)")}",
            () => $" WHERE {Expression(Hint.Boolean, new Scope([("name", Hint.String)]), 1)}"
        );

    private string IfNotExists(string name) => name + _dice.Maybe(40, () => "IF NOT EXISTS ");

    private string OptionalName() => _dice.Maybe(60, () => SchemaName() + " ");

    private string SchemaName() => _dice.Word("index_a|index_b|constraint_a|constraint_b|`odd name`");

    private string Target() => _dice.Percent(65) ? $"(n:{Label()})" : $"()-[n:{Type()}]-{_dice.Word("|>")}()";

    private string Keys() => _dice.Percent(50) ? $"(n.{Key()})" : $"({_dice.Many(1, 3, ", ", () => "n." + Key())})";
}
