namespace Explorer.Cypher.Fuzz.Statements;

internal sealed partial class StatementGenerator
{
    private string MatchPattern(Scope scope, int depth) => _dice.Many(1, _dice.Percent(80) ? 1 : 3, ", ", () => Path(scope, depth));

    private string Path(Scope scope, int depth)
    {
        var name = _dice.Percent(20) ? NewName() : null;
        var text = _dice.Number(0, 19) switch
        {
            0 or 1 => $"{_dice.Word("shortestPath|allShortestPaths")}(({Known(scope)}){ChainRelationship(scope)}({Known(scope)}))",
            2 =>
                $"{_dice.Word("ANY |ANY SHORTEST |ALL SHORTEST |SHORTEST 2 |SHORTEST 1 GROUPS |ANY 2 |ALL |SHORTEST 2 GROUPS ")}{Chain(scope, depth)}",
            3 or 4 => $"{Node(scope, depth)}{Quantified(scope, depth)}{Node(scope, depth)}",
            5 => $"{Node(scope, depth)}{Relationship(scope, depth)}{Quantifier()}{Node(scope, depth)}",
            _ => Chain(scope, depth),
        };
        return name is null ? text : $"{scope.Declare(name, Hint.Path)} = {text}";
    }

    private string Chain(Scope scope, int depth)
    {
        var text = Node(scope, depth);
        for (var steps = _dice.Number(0, 2); steps > 0; steps--)
        {
            text += Relationship(scope, depth) + Node(scope, depth);
        }
        return text;
    }

    private string Known(Scope scope) => scope.Exactly(Hint.Node, _dice) ?? scope.Declare(NewName(), Hint.Node) + ":" + Label();

    private string Quantified(Scope scope, int depth)
    {
        var inner = new Scope();
        var body = $"{Node(inner, depth)}{Relationship(inner, depth)}{Node(inner, depth)}{Where(inner, Math.Min(1, depth))}";
        foreach (var (name, _) in inner.Variables)
        {
            scope.Declare(name, Hint.List);
        }
        return $"({body}){Quantifier()}";
    }

    private string Quantifier() => _dice.Word("+|*|{1}|{1,2}|{0,2}|{,2}|{2,}|{0,1}|{0}");

    private string Node(Scope scope, int depth)
    {
        if (_dice.Percent(20) && scope.Exactly(Hint.Node, _dice) is { } known)
        {
            return $"({known})";
        }
        var name = _dice.Percent(70) ? NewName() : "";
        var labels = _dice.Maybe(45, () => _dice.Percent(85) ? ":" + LabelExpression(2, Label) : " IS " + Label());
        var properties = Properties(scope, depth, 12);
        if (name.Length > 0)
        {
            scope.Declare(name, Hint.Node);
        }
        var where = _dice.Maybe(4, () => " WHERE " + Expression(Hint.Boolean, scope, 1));
        return $"({name}{labels}{properties}{where})";
    }

    private string Relationship(Scope scope, int depth)
    {
        if (_dice.Percent(10))
        {
            return _dice.Word("-->|--|<--|<-->");
        }
        if (_dice.Percent(15))
        {
            return ChainRelationship(scope);
        }
        var name = _dice.Percent(60) ? NewName() : "";
        var types = _dice.Maybe(
            50,
            () => ":" + (_dice.Percent(70) ? Type() + _dice.Maybe(30, () => "|" + Type()) : LabelExpression(2, Type))
        );
        var properties = Properties(scope, depth, 10);
        if (name.Length > 0)
        {
            scope.Declare(name, Hint.Relationship);
        }
        var where = _dice.Maybe(5, () => " WHERE " + Expression(Hint.Boolean, scope, 1));
        return Arrow($"{name}{types}{properties}{where}");
    }

    private string ChainRelationship(Scope scope)
    {
        var name = _dice.Percent(40) ? scope.Declare(NewName(), Hint.List) : "";
        return Arrow(
            $"{name}{_dice.Maybe(50, () => ":" + Type())}{_dice.Word("*|*1..2|*0..|*..3|*2|*0..1|*0|*2..1")}{_dice.Maybe(8, () => $" {{{Key()}: 1}}")}"
        );
    }

    private string Arrow(string inner) =>
        _dice.Word("out|in|both") switch
        {
            "out" => $"-[{inner}]->",
            "in" => $"<-[{inner}]-",
            _ => $"-[{inner}]-",
        };

    private string LabelExpression(int depth, Func<string> label) =>
        depth == 0 || _dice.Percent(50)
            ? label()
            : _dice.OneOf(
                () => $"!{LabelExpression(depth - 1, label)}",
                () => $"({LabelExpression(depth - 1, label)}|{LabelExpression(depth - 1, label)})",
                () => $"{LabelExpression(depth - 1, label)}&{LabelExpression(depth - 1, label)}",
                () => "%",
                () => $"$({Expression(Hint.String, new Scope(), 0)})"
            );

    private string Properties(Scope scope, int depth, int chance)
    {
        if (!_dice.Percent(chance))
        {
            return "";
        }
        return $" {{{_dice.Many(1, 2, ", ", () => $"{Key()}: {Expression(AnyHint(), scope, Math.Min(1, depth))}")}}}";
    }

    private string Label() => _dice.Percent(3) ? _dice.One(Vocabulary.OddNames) : _dice.One(Vocabulary.Labels);

    private string Type() => _dice.Percent(3) ? _dice.One(Vocabulary.OddNames) : _dice.One(Vocabulary.Types);

    private string Key() => _dice.Percent(3) ? _dice.One(Vocabulary.OddNames) : _dice.One(Vocabulary.Keys);
}
