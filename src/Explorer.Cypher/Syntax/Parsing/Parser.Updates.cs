using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Parser
{
    private CreateClause ParseCreate()
    {
        var isInsert = Next().IsWord("INSERT");
        var pattern = ParsePattern();
        if (isInsert && pattern.Paths.FirstOrDefault(path => path.Variable is not null)?.Variable is { } name)
        {
            throw SyntaxErrors.Unexpected($"INSERT gives paths no name: write CREATE, or leave out `{name.Name} =`.", name.Position);
        }
        if (isInsert && _labels.Colon is { } colon)
        {
            throw SyntaxErrors.Unexpected("INSERT joins labels by '&', as in (n:A&B); ':' between labels is for CREATE.", colon);
        }
        return new CreateClause(pattern);
    }

    private MergeClause ParseMerge()
    {
        ExpectWord("MERGE");
        var pattern = ParsePathPattern();
        List<MergeAction> actions = [];
        while (IsWord("ON"))
        {
            var start = Next().Position;
            var onCreate = IsWord("CREATE") || IsWord("MATCH") ? Next().IsWord("CREATE") : throw Unexpected("CREATE or MATCH");
            ExpectWord("SET");
            actions.Add(new MergeAction(onCreate, ParseList(ParseSetItem)) { Position = start });
        }

        return new MergeClause(pattern, actions);
    }

    private SetClause ParseSet()
    {
        ExpectWord("SET");
        return new SetClause(ParseList(ParseSetItem));
    }

    private SetItem ParseSetItem()
    {
        var position = Current.Position;
        var target = ParseUpdateTarget();
        if (target is PropertyAccess or IndexAccess)
        {
            Expect("=");
            return new SetPropertyItem(target, ParseExpression()) { Position = position };
        }

        if (Is(":") || IsWord("IS"))
        {
            return new SetLabelsItem(target, ParseUpdateLabels()) { Position = position };
        }
        if (!Is("=") && !Is("+="))
        {
            throw Unexpected("what to set, such as n.key = 1, n:Label or n += {key: 1}");
        }
        var add = Next().Value == "+=";
        return new SetPropertiesItem(target, ParseExpression(), add) { Position = position };
    }

    private RemoveClause ParseRemove()
    {
        ExpectWord("REMOVE");
        return new RemoveClause(ParseList(ParseRemoveItem));
    }

    private RemoveItem ParseRemoveItem()
    {
        var position = Current.Position;
        var target = ParseUpdateTarget();
        if (target is PropertyAccess or IndexAccess)
        {
            return new RemovePropertyItem(target) { Position = position };
        }
        return Is(":") || IsWord("IS")
            ? new RemoveLabelsItem(target, ParseUpdateLabels()) { Position = position }
            : throw Unexpected("what to remove, such as n.key or n:Label");
    }

    /// <summary>What stands before '=' or ':': a variable, a property, or an expression in parentheses and a property of it.</summary>
    private Expression ParseUpdateTarget()
    {
        var position = Current.Position;
        Expression target;
        if (Accept("("))
        {
            target = ParseExpression();
            Expect(")");
        }
        else if (Current.IsName && IsCallAhead())
        {
            target = ParseAtom();
        }
        else
        {
            target = ParseVariableUse();
        }
        while (Is(".") || Is("["))
        {
            target = ParseAccess(target, position);
        }
        return target;
    }

    /// <summary><c>:A:B</c>, <c>:$(name)</c> or <c>IS A</c></summary>
    private IReadOnlyList<LabelExpression> ParseUpdateLabels()
    {
        List<LabelExpression> labels = [];
        var isWord = AcceptWord("IS");
        if (isWord)
        {
            labels.Add(ParseLabelAtom());
        }
        if (Is("&") || (isWord && Is(":")))
        {
            throw SyntaxErrors.Unexpected(
                "SET and REMOVE take several labels one behind the other, each with its colon: n:A:B.",
                Current.Position
            );
        }
        while (Accept(":"))
        {
            if (Is("$") && Peek().IsName)
            {
                throw SyntaxErrors.Unexpected(
                    $"SET and REMOVE take computed labels as $(names), without {Peek().Value}.",
                    Current.Position
                );
            }
            labels.Add(ParseLabelAtom());
        }

        if (Is("&") || Is("|"))
        {
            throw SyntaxErrors.Unexpected(
                "SET and REMOVE take several labels one behind the other, each with its colon: n:A:B.",
                Current.Position
            );
        }
        return labels;
    }

    private DeleteClause ParseDelete()
    {
        var detach = AcceptWord("DETACH");
        if (!detach)
        {
            AcceptWord("NODETACH");
        }
        ExpectWord("DELETE");
        return new DeleteClause(detach, ParseList(ParseExpression));
    }

    private ForeachClause ParseForeach()
    {
        ExpectWord("FOREACH");
        Expect("(");
        var variable = ExpectDeclaration();
        ExpectWord("IN");
        var list = ParseBeforeBar(ParseExpression);
        Expect("|");
        List<Clause> updates = [];
        while (TryParseClause() is { } clause)
        {
            updates.Add(clause);
        }
        if (updates.Count == 0)
        {
            throw Unexpected("CREATE, MERGE, SET, REMOVE, DELETE or FOREACH");
        }
        Expect(")");
        return new ForeachClause(variable, list, updates);
    }
}
