namespace Explorer.Cypher.Fuzz.Naive;

/// <summary>
/// Whether any part of an expression fails by itself, reached or not: only then may it be refused before it runs. A part whose type can be seen counts as a value
/// of that type, also where it happens to be null: <c>-(1 &lt; null)</c> can never be a number.
/// </summary>
internal sealed class NaiveSuspicion
{
    // Values of each type for the variables of loops that may never run.
    private static readonly object?[] Samples = [true, 1L, 0.5, "a", new object?[] { 1L }, new Dictionary<string, object?>()];

    public bool MayFail(NaiveNode node) => Samples.Append(null).Any(sample => Fails(node, sample)) || node.Operands.Any(MayFail);

    private static bool Fails(NaiveNode node, object? sample)
    {
        var declared = new HashSet<string>(StringComparer.Ordinal) { node.Name, "a" + node.Name };
        NaiveNode[] bound = [.. node.Operands.Select(one => Bind(one, sample, declared))];
        return EndsInError(node with { Operands = bound }) || AlwaysFails(node, [.. bound.Select(Typed)], 0) || AsksNoTruth(node, bound);
    }

    /// <summary>Whether a WHEN or a WHERE, reached or not, asks what is no truth value by its type.</summary>
    private static bool AsksNoTruth(NaiveNode node, NaiveNode[] bound)
    {
        var any = NaiveNode.Of(true);
        NaiveNode[] asked = node.Operation switch
        {
            "case" => [bound[0], bound[2]],
            "comprehension" or "all" or "any" or "none" or "single" => [bound[1]],
            _ => [],
        };
        return asked.Any(one => EndsInError(new NaiveNode("case", Typed(one), any, any, any, any)));
    }

    /// <summary>Whether it fails whatever the operands are of which nothing is known but that they are null here.</summary>
    private static bool AlwaysFails(NaiveNode node, NaiveNode[] operands, int from)
    {
        for (var i = from; i < operands.Length; i++)
        {
            if (IsNull(operands[i]))
            {
                return Samples.All(sample => AlwaysFails(node, [.. operands[..i], NaiveNode.Of(sample), .. operands[(i + 1)..]], i + 1));
            }
        }

        return EndsInError(node with { Operands = operands });
    }

    private static bool IsNull(NaiveNode node)
    {
        try
        {
            return new NaiveEvaluator().Evaluate(node) is null;
        }
        catch (Exception error) when (error is NaiveError or LeftOpen or KeyNotFoundException)
        {
            return false;
        }
    }

    private static bool EndsInError(NaiveNode node)
    {
        try
        {
            new NaiveEvaluator(onlyLists: true).Evaluate(node);
            return false;
        }
        catch (NaiveError)
        {
            return true;
        }
        catch (LeftOpen open)
        {
            return open.MayBeRefused;
        }
        catch (KeyNotFoundException)
        {
            // What else fails in it shows in its parts.
            return false;
        }
    }

    /// <summary>A value of the type that an operand surely has.</summary>
    private static NaiveNode Typed(NaiveNode operand) =>
        operand.Operation switch
        {
            "AND"
            or "OR"
            or "XOR"
            or "not"
            or "="
            or "<>"
            or "<"
            or "<="
            or ">"
            or ">="
            or "chain"
            or "IN"
            or "STARTS WITH"
            or "ENDS WITH"
            or "CONTAINS" => NaiveNode.Of(true),
            "all" or "any" or "none" or "single" or "isEmpty" or "toBoolean" => NaiveNode.Of(true),
            "size" or "sign" or "toInteger" => NaiveNode.Of(1L),
            "-" or "*" or "/" or "%" or "minus" or "abs" => NaiveNode.Of(
                operand.Operands.Any(one => Typed(one).Value is double) ? 0.5 : 1L
            ),
            "floor" or "ceil" or "toFloat" or "^" => NaiveNode.Of(0.5),
            "toUpper" or "toLower" or "trim" or "left" or "right" or "substring" or "replace" or "toString" => NaiveNode.Of("a"),
            "split" or "range" or "tail" or "keys" or "comprehension" or "slice" => NaiveNode.Of(new object?[] { 1L }),
            "+" when operand.Operands.Select(Typed).ToArray() is var of && (of[0].Value ?? of[1].Value) is not null => NaiveNode.Of(
                of[0].Value is object?[] || of[1].Value is object?[] ? new object?[] { 1L }
                : of[0].Value is string || of[1].Value is string ? "a"
                : 1L
            ),
            // The items of a list that is written out have a type too, if all have the same.
            "index" when Element(operand.Operands[0]) is { } item => NaiveNode.Of(item),
            _ => operand,
        };

    /// <summary>A value of the type that all items of a list have, if that can be seen.</summary>
    private static object? Element(NaiveNode list) =>
        list.Operation switch
        {
            "value" when list.Value is object?[] { Length: > 0 } items && items.All(one => one?.GetType() == items[0]?.GetType()) => items[
                0
            ],
            "list" when list.Operands.Select(one => Typed(one).Value).ToArray() is [{ } first, .. var rest] => rest.All(one =>
                one?.GetType() == first.GetType()
            )
                ? first
                : null,
            "range" => 1L,
            "split" or "keys" => "a",
            "slice" or "tail" or "reverse" => Element(list.Operands[0]),
            _ => null,
        };

    /// <summary>The expression with a value in place of the variables that it does not declare itself.</summary>
    private static NaiveNode Bind(NaiveNode node, object? sample, HashSet<string> declared)
    {
        if (node.Operation == "variable")
        {
            return declared.Contains(node.Name) ? node : NaiveNode.Of(sample);
        }
        HashSet<string> inner = [.. declared, node.Name, "a" + node.Name];
        return node with { Operands = [.. node.Operands.Select(one => Bind(one, sample, inner))] };
    }
}
