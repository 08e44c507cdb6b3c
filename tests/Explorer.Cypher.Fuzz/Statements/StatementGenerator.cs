namespace Explorer.Cypher.Fuzz.Statements;

/// <summary>
/// Statements from a grammar of the whole language. Most are sound, for only those reach the planner and the operators; here and there a wrong type or name is left in on purpose.
/// </summary>
internal sealed partial class StatementGenerator
{
    private readonly Dice _dice;
    private int _names;

    private StatementGenerator(Dice dice) => _dice = dice;

    /// <summary>The statement of a seed.</summary>
    public static string Of(int seed) => new StatementGenerator(new Dice(seed)).Statement();

    private string Statement()
    {
        var mode = _dice.Maybe(4, () => _dice.Word("EXPLAIN |PROFILE "));
        return mode + (_dice.Percent(5) ? SchemaCommand() : Query(new Scope(), 3)) + _dice.Maybe(3, () => ";");
    }

    /// <summary>One query, or several with UNION between them.</summary>
    private string Query(Scope outer, int depth)
    {
        if (!_dice.Percent(7))
        {
            return SingleQuery(outer.Inner(), depth, columns: null);
        }
        string[] columns = [.. Enumerable.Range(0, _dice.Number(1, 2)).Select(i => $"u{i}")];
        var union = _dice.Word(" UNION | UNION ALL ");
        return _dice.Many(2, 3, union, () => SingleQuery(outer.Inner(), depth - 1, columns));
    }

    private string SingleQuery(Scope scope, int depth, string[]? columns)
    {
        var parts = new List<string>();
        var wrote = false;
        for (var count = _dice.Number(depth > 2 ? 1 : 0, Math.Max(1, depth)); count > 0; count--)
        {
            var writes = _dice.Percent(20);
            if (wrote && !writes)
            {
                parts.Add("WITH *");
            }
            wrote = writes;
            parts.Add(writes ? UpdatingClause(scope, depth) : ReadingClause(scope, depth));
        }

        if (columns is not null || !wrote || _dice.Percent(60))
        {
            parts.Add("RETURN " + Projection(scope, depth, columns));
        }
        return string.Join(_dice.Word(" |\n|  "), parts);
    }

    private string ReadingClause(Scope scope, int depth) =>
        _dice.Number(0, 11) switch
        {
            <= 4 => $"{_dice.Maybe(20, () => "OPTIONAL ")}MATCH {MatchPattern(scope, depth)}{Where(scope, depth)}",
            5 or 6 => With(scope, depth),
            7 or 8 => Unwind(scope, depth),
            9 or 10 when depth > 0 => CallSubquery(scope, depth),
            9 or 10 => With(scope, depth),
            _ => CallProcedure(scope),
        };

    private string Where(Scope scope, int depth) => _dice.Maybe(35, () => " WHERE " + Expression(Hint.Boolean, scope, depth));

    private string Unwind(Scope scope, int depth)
    {
        var list = Expression(Hint.List, scope, depth);
        return $"UNWIND {list} AS {scope.Declare(NewName(), Hint.Any)}";
    }

    private string With(Scope scope, int depth)
    {
        if (_dice.Percent(15))
        {
            return "WITH *" + Order(scope, depth) + Where(scope, depth);
        }
        var after = new Scope();
        var items = new List<string>();
        foreach (var (name, hint) in scope.Variables)
        {
            if (_dice.Percent(60))
            {
                items.Add(after.Declare(name, hint));
            }
        }

        var aggregates = _dice.Percent(25);
        for (var i = _dice.Number(items.Count == 0 ? 1 : 0, 2); i > 0; i--)
        {
            var hint = AnyHint();
            var value = aggregates && _dice.Percent(60) ? Aggregate(scope, depth) : Expression(hint, scope, depth);
            items.Add($"{value} AS {after.Declare(NewName(), aggregates ? Hint.Any : hint)}");
        }

        var tail = Order(after, depth) + Where(after, depth);
        scope.ReplaceBy(after);
        return $"WITH {_dice.Maybe(12, () => "DISTINCT ")}{string.Join(", ", items)}{tail}";
    }

    private string Projection(Scope scope, int depth, string[]? columns)
    {
        var distinct = _dice.Maybe(15, () => "DISTINCT ");
        if (columns is not null)
        {
            return distinct + string.Join(", ", columns.Select(name => $"{Expression(AnyHint(), scope, depth)} AS {name}"));
        }
        if (_dice.Percent(10) && scope.Variables.Count > 0)
        {
            return distinct + "*" + Order(scope, depth);
        }
        var after = new Scope();
        var aggregates = _dice.Percent(20);
        var items = _dice.Many(
            1,
            3,
            ", ",
            () =>
            {
                var hint = AnyHint();
                var value = aggregates && _dice.Percent(60) ? Aggregate(scope, depth) : Expression(hint, scope, depth);
                return value + _dice.Maybe(60, () => " AS " + after.Declare(NewName(), hint));
            }
        );
        return distinct + items + Order(aggregates || distinct.Length > 0 ? after : scope, depth);
    }

    private string Order(Scope scope, int depth) =>
        _dice.Maybe(
            25,
            () =>
                " ORDER BY "
                + _dice.Many(
                    1,
                    3,
                    ", ",
                    () => Expression(AnyHint(), scope, Math.Min(1, depth)) + _dice.Word("|| DESC| ASC| DESCENDING| ASCENDING")
                )
        )
        + _dice.Maybe(10, () => " SKIP " + Count(depth))
        + _dice.Maybe(15, () => " LIMIT " + Count(depth));

    private string Count(int depth) =>
        _dice.Percent(85) ? $"{_dice.Number(0, 6)}" : Expression(Hint.Integer, new Scope(), Math.Min(1, depth));

    private string CallSubquery(Scope scope, int depth)
    {
        var inner = new Scope();
        var head = "CALL {";
        var import = "";
        if (scope.Variables.Count > 0 && _dice.Percent(60))
        {
            var taken = scope.Variables.Where(_ => _dice.Percent(60)).ToArray();
            foreach (var (name, hint) in taken)
            {
                inner.Declare(name, hint);
            }
            if (_dice.Percent(50))
            {
                head = $"CALL ({(_dice.Percent(20) ? "*" : string.Join(", ", taken.Select(one => one.Name)))}) {{";
            }
            else if (taken.Length > 0)
            {
                import = $"WITH {string.Join(", ", taken.Select(one => one.Name))} ";
            }
        }

        if (_dice.Percent(20))
        {
            return $"{head} {import}{UpdatingClause(inner, depth - 1)} }}";
        }
        var column = NewName();
        var body = SingleQuery(inner, depth - 1, [column]);
        scope.Declare(column, Hint.Any);
        return $"{head} {import}{body} }}{_dice.Maybe(3, () => " IN TRANSACTIONS OF 10 ROWS")}";
    }

    private string CallProcedure(Scope scope)
    {
        var (name, outputs) = _dice.One(Vocabulary.Procedures);
        var taken = outputs.Where(_ => _dice.Percent(60)).ToArray();
        if (taken.Length == 0)
        {
            return $"CALL {name}()";
        }
        return $"CALL {name}() YIELD {string.Join(", ", taken.Select(one => $"{one} AS {scope.Declare(NewName(), Hint.Any)}"))}";
    }

    private Hint AnyHint() => (Hint)_dice.Number(0, (int)Hint.Path);

    private string NewName() => _dice.Percent(2) ? _dice.One(Vocabulary.OddNames) : $"v{_names++}";
}
