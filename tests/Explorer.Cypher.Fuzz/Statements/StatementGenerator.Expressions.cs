using Explorer.Cypher.Functions;

namespace Explorer.Cypher.Fuzz.Statements;

internal sealed partial class StatementGenerator
{
    private string Expression(Hint hint, Scope scope, int depth)
    {
        if (hint == Hint.Any || _dice.Percent(2))
        {
            hint = AnyHint();
        }
        if (depth <= 0 || _dice.Percent(25))
        {
            return Leaf(hint, scope);
        }
        if (_dice.Percent(12))
        {
            return General(hint, scope, depth - 1);
        }
        if (_dice.Percent(35))
        {
            return Call(hint, scope, depth - 1);
        }
        return Operation(hint, scope, depth - 1);
    }

    private string Leaf(Hint hint, Scope scope)
    {
        if (_dice.Percent(55) && scope.Of(hint, _dice) is { } known)
        {
            return known;
        }
        if (_dice.Percent(35) && (scope.Of(Hint.Node, _dice) ?? scope.Of(Hint.Relationship, _dice)) is { } entity)
        {
            return hint == Hint.Node ? entity : $"{entity}.{Key()}";
        }
        if (_dice.Percent(4))
        {
            return "null";
        }
        if (_dice.Percent(4))
        {
            return "$" + _dice.One(Vocabulary.Parameters);
        }
        return _dice.One(Vocabulary.Literals[hint]);
    }

    /// <summary>What has any type.</summary>
    private string General(Hint hint, Scope scope, int depth)
    {
        var inner = scope.Inner();
        return _dice.OneOf(
            () =>
                $"CASE WHEN {Expression(Hint.Boolean, scope, depth)} THEN {Expression(hint, scope, depth)}{_dice.Maybe(60, () => $" ELSE {Expression(hint, scope, depth)}")} END",
            () =>
                $"CASE {Expression(Hint.Any, scope, depth)} WHEN {Expression(Hint.Any, scope, depth)} THEN {Expression(hint, scope, depth)} ELSE {Expression(hint, scope, depth)} END",
            () =>
                $"CASE {Expression(Hint.Integer, scope, depth)} WHEN {_dice.Word("< 3|> 0|IS NULL|IN [1,2]|1, 2|<> 4")} THEN {Expression(hint, scope, depth)} END",
            () => $"coalesce({Expression(hint, scope, depth)}, {Expression(hint, scope, depth)})",
            () => $"{Expression(Hint.List, scope, depth)}[{Expression(Hint.Integer, scope, depth)}]",
            () => $"{Expression(Hint.Map, scope, depth)}.{Key()}",
            () => $"{Expression(Hint.Map, scope, depth)}[{Expression(Hint.String, scope, depth)}]",
            () =>
                $"reduce({inner.Declare(NewName(), hint)} = {Expression(hint, scope, depth)}, {inner.Declare(NewName(), Hint.Any)} IN {Expression(Hint.List, scope, depth)} | {Expression(hint, inner, depth)})",
            () => $"head({Expression(Hint.List, scope, depth)})",
            () => $"({Expression(hint, scope, depth)})"
        );
    }

    private string Operation(Hint hint, Scope scope, int depth)
    {
        string Of(Hint of) => Expression(of, scope, depth);
        switch (hint)
        {
            case Hint.Integer or Hint.Float:
                return _dice.OneOf(
                    () => $"({Of(hint)} {_dice.Word("+|-|*|/|%|^")} {Of(hint)})",
                    () => $"{Of(hint)} {_dice.Word("+|-|*|/|%|^")} {Of(Hint.Integer)}",
                    () => $"{_dice.Word("-|+|- ")}{Of(hint)}",
                    () => $"({Of((Hint)_dice.Number((int)Hint.Date, (int)Hint.Duration))}).{_dice.One(Vocabulary.Components)}",
                    () => depth < 1 ? "1" : $"COUNT {{ {Subquery(scope, depth)} }}"
                );
            case Hint.String:
                return $"({Of(Hint.String)} {_dice.One(["+", "+", "||"])} {Of(Hint.String)})";
            case Hint.Boolean:
                return Condition(scope, depth);
            case Hint.List:
                return ListOperation(scope, depth);
            case Hint.Map:
                return MapOperation(scope, depth);
            case Hint.Date or Hint.LocalTime or Hint.Time or Hint.LocalDateTime or Hint.DateTime:
                return $"({Of(hint)} {_dice.Word("+|-")} {Of(Hint.Duration)})";
            case Hint.Duration:
                return _dice.OneOf(
                    () => $"({Of(Hint.Duration)} {_dice.Word("+|-")} {Of(Hint.Duration)})",
                    () => $"({Of(Hint.Duration)} {_dice.Word("*|/")} {Of(Hint.Float)})"
                );
            case Hint.Node or Hint.Relationship or Hint.Path:
                return Of(Hint.List) + "[0]";
            default:
                return Call(hint, scope, depth);
        }
    }

    private string Condition(Scope scope, int depth)
    {
        string Of(Hint of) => Expression(of, scope, depth);
        var type = AnyHint();
        var inner = scope.Inner();
        return _dice.OneOf(
            () => $"({Of(Hint.Boolean)} {_dice.Word("AND|OR|XOR")} {Of(Hint.Boolean)})",
            () => $"NOT {Of(Hint.Boolean)}",
            () => $"({Of(type)} {_dice.Word("=|<>|<|<=|>|>=")} {Of(type)})",
            () => $"({Of(Hint.Integer)} < {Of(Hint.Integer)} <= {Of(Hint.Float)} <> {Of(Hint.Any)})",
            () => $"({Of(type)}) IS {_dice.Word("|NOT ")}NULL",
            () => $"({Of(Hint.String)} {_dice.Word("STARTS WITH|ENDS WITH|CONTAINS|=~")} {Of(Hint.String)})",
            () => $"({Of(Hint.String)} =~ '{_dice.Word(".*|[a-z]+|(?i)A.*|(a+)+b|(|[|\\\\d{2,}|(?=a)a|(a)\\\\1|\\\\p{L}*|^$|a{1,1000}")}')",
            () => $"({Of(type)} IN {Of(Hint.List)})",
            () =>
                $"{_dice.Word("all|any|none|single")}({inner.Declare(NewName(), Hint.Any)} IN {Of(Hint.List)} WHERE {Expression(Hint.Boolean, inner, depth)})",
            () => $"({Of(type)}) IS {_dice.Word("|NOT ")}{_dice.Word("TYPED |:: ")}{_dice.One(Vocabulary.TypeNames)}",
            () => $"({Of(Hint.String)}) IS {_dice.Word("|NOT ")}{_dice.Word("|NFC |NFD |NFKC ")}NORMALIZED",
            () => scope.Of(Hint.Node, _dice) is { } node ? $"{node}:{LabelExpression(2, Label)}" : "true",
            () => depth < 1 ? "false" : $"EXISTS {{ {Subquery(scope, depth)} }}",
            () =>
                scope.Of(Hint.Node, _dice) is { } node
                    ? $"({node}){_dice.Word("-->|--|<-[:T]-|-[*]-")}({_dice.Word("|:A| {i: 1}")})"
                    : "true"
        );
    }

    private string ListOperation(Scope scope, int depth)
    {
        string Of(Hint of) => Expression(of, scope, depth);
        var inner = scope.Inner();
        return _dice.OneOf(
            () => $"[{_dice.Many(0, 3, ", ", () => Of(AnyHint()))}]",
            () => $"({Of(Hint.List)} + {Of(_dice.Percent(60) ? Hint.List : Hint.Any)})",
            () => $"({Of(Hint.List)} || {Of(Hint.List)})",
            () => $"range({Of(Hint.Integer)}, {Of(Hint.Integer)}{_dice.Maybe(40, () => ", " + Of(Hint.Integer))})",
            () => $"{Of(Hint.List)}[{_dice.Maybe(70, () => Of(Hint.Integer))}..{_dice.Maybe(70, () => Of(Hint.Integer))}]",
            () =>
            {
                var list = Of(Hint.List);
                var item = inner.Declare(NewName(), Hint.Any);
                return $"[{item} IN {list}{_dice.Maybe(50, () => " WHERE " + Expression(Hint.Boolean, inner, depth))}{_dice.Maybe(60, () => " | " + Expression(Hint.Any, inner, depth))}]";
            },
            () =>
            {
                if (scope.Of(Hint.Node, _dice) is not { } node)
                {
                    return "[1]";
                }
                var path = _dice.Maybe(30, () => inner.Declare(NewName(), Hint.Path) + " = ");
                return $"[{path}({node}){Relationship(inner, 0)}{Node(inner, 0)}{Where(inner, depth)} | {Expression(Hint.Any, inner, depth)}]";
            },
            () =>
                depth < 1
                    ? "[]"
                    : $"COLLECT {{ MATCH {MatchPattern(inner, 1)}{Where(inner, 1)} RETURN {Expression(Hint.Any, inner, 1)} AS c{Order(inner, 1)} }}"
        );
    }

    private string Subquery(Scope scope, int depth)
    {
        var inner = scope.Inner();
        return _dice.Number(0, 3) switch
        {
            0 => $"{Path(inner, 1)}{Where(inner, 1)}",
            1 => Query(inner, Math.Min(1, depth - 1)),
            _ =>
                $"MATCH {MatchPattern(inner, 1)}{Where(inner, depth - 1)}{_dice.Maybe(30, () => " RETURN " + Expression(Hint.Any, inner, 0) + " AS c")}",
        };
    }

    private string MapOperation(Scope scope, int depth)
    {
        if (_dice.Percent(60) || (scope.Of(Hint.Node, _dice) ?? scope.Of(Hint.Map, _dice)) is not { } subject)
        {
            return $"{{{_dice.Many(0, 3, ", ", () => $"{Key()}: {Expression(AnyHint(), scope, depth)}")}}}";
        }
        var other = scope.Of(Hint.Any, _dice) ?? subject;
        return $"{subject} {{{_dice.Many(1, 3, ", ", () => _dice.OneOf(() => ".*", () => "." + Key(), () => $"{Key()}: {Expression(Hint.Any, scope, depth)}", () => other))}}}";
    }

    /// <summary>A call of a function of the catalogue that should give the wished type, with arguments of about the types that it takes.</summary>
    private string Call(Hint hint, Scope scope, int depth)
    {
        var functions = Vocabulary.FunctionsOf(hint);
        var function = _dice.One(functions.Count == 0 ? Vocabulary.Scalars : functions);
        return Call(function, scope, depth);
    }

    private string Aggregate(Scope scope, int depth)
    {
        if (_dice.Percent(20))
        {
            return "count(*)";
        }
        var call = Call(_dice.One(Vocabulary.Aggregates), scope, Math.Min(1, depth - 1), _dice.Maybe(25, () => "DISTINCT "));
        return _dice.Maybe(10, () => $"1 + ") + call;
    }

    private string Call(Function function, Scope scope, int depth, string distinct = "")
    {
        var hints = Vocabulary.ArgumentsOf(function);
        var most = Math.Min(function.MaxArguments, Math.Max(function.MinArguments, 3));
        var count = _dice.Number(function.MinArguments, most);
        var arguments = Enumerable.Range(0, count).Select(i => Expression(i < hints.Count ? hints[i] : Hint.Any, scope, depth)).ToArray();
        if (function.Name.EndsWith(".truncate", StringComparison.Ordinal) && count > 0 && _dice.Percent(85))
        {
            arguments[0] =
                $"'{_dice.Word("year|month|week|day|hour|minute|second|millisecond|decade|quarter|millennium|weekYear|century|microsecond")}'";
        }
        return $"{function.Name}({distinct}{string.Join(", ", arguments)})";
    }
}
