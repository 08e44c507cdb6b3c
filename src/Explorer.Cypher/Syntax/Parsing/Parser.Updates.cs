using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Parser
{
    private CreateClause ParseCreate()
    {
        Next();
        return new CreateClause(ParsePattern());
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
            throw Unexpected("'.', '=', '+=' or ':' and a label");
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
            : throw Unexpected("'.' and a property key, or ':' and a label");
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
        if (AcceptWord("IS"))
        {
            labels.Add(ParseLabelAtom());
        }
        while (Accept(":") || (labels.Count > 0 && Accept("&")))
        {
            labels.Add(ParseLabelAtom());
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
