using System.Numerics;

namespace Explorer.Cypher.Fuzz.Naive;

/// <summary>
/// Says what an expression is worth, as simply as can be: by walking the tree with the rules of the Cypher manual in hand. It shares nothing with the engine.
/// </summary>
/// <param name="onlyLists">Whether a single value in the place of a list is an error: the text may be refused for it.</param>
internal sealed partial class NaiveEvaluator(bool onlyLists = false)
{
    private readonly Dictionary<string, object?> _variables = new(StringComparer.Ordinal);

    /// <exception cref="NaiveError">The expression fails.</exception>
    /// <exception cref="LeftOpen">The language does not say.</exception>
    public object? Evaluate(NaiveNode node)
    {
        switch (node.Operation)
        {
            case "value":
                return node.Value;
            case "variable":
                return _variables[node.Name];
            case "AND" or "OR":
                return Junction(node, node.Operation == "OR");
            case "case":
                return IsTrue(node.Operands[0]) ? Evaluate(node.Operands[1])
                    : IsTrue(node.Operands[2]) ? Evaluate(node.Operands[3])
                    : Evaluate(node.Operands[4]);
            case "simple case":
                var subject = Evaluate(node.Operands[0]);
                return NaiveComparison.AreEqual(subject, Evaluate(node.Operands[1])) == true
                    ? Evaluate(node.Operands[2])
                    : Evaluate(node.Operands[3]);
            case "coalesce":
                return Coalesce(node);
            case "chain":
                return Chain(node);
            case "comprehension":
                return Loop(node, 0)?.Where(_ => IsTrue(node.Operands[1])).Select(_ => Evaluate(node.Operands[2])).ToArray();
            case "reduce":
                return Reduce(node);
            case "all" or "any" or "none" or "single":
                return Quantifier(node);
            default:
                return Apply(node, [.. node.Operands.Select(Evaluate)]);
        }
    }

    private bool IsTrue(NaiveNode condition) => Truth(Evaluate(condition)) == true;

    private static bool? Truth(object? value) =>
        value switch
        {
            null => null,
            bool truth => truth,
            _ => throw NaiveError.OfType("not a truth value"),
        };

    /// <summary>AND and OR. Where one side decides, the language does not say whether the other is looked at.</summary>
    private bool? Junction(NaiveNode node, bool decisive)
    {
        var (left, leftError) = Attempt(node.Operands[0]);
        var (right, rightError) = Attempt(node.Operands[1]);
        if (leftError is not null || rightError is not null)
        {
            // As a condition, a null decides too.
            if (leftError?.Type != rightError?.Type)
            {
                throw new LeftOpen("an operand that may not matter fails", mayBeRefused: true);
            }
            throw leftError ?? rightError!;
        }

        return left == decisive || right == decisive ? decisive
            : left is null || right is null ? null
            : !decisive;
    }

    /// <summary>The first that is not null; whether those behind it are evaluated is open.</summary>
    private object? Coalesce(NaiveNode node)
    {
        object? first = null;
        foreach (var operand in node.Operands)
        {
            try
            {
                first ??= Evaluate(operand);
                Evaluate(operand);
            }
            catch (NaiveError) when (first is not null)
            {
                throw new LeftOpen("an argument that does not matter fails");
            }
        }

        return first;
    }

    /// <summary>Two comparisons that share an operand; whether the second is looked at when the first fails is open.</summary>
    private bool? Chain(NaiveNode node)
    {
        var (first, second) = (Evaluate(node.Operands[0]), Evaluate(node.Operands[1]));
        var left = NaiveComparison.Compare(first, second, order => order < 0);
        try
        {
            return And(left, NaiveComparison.Compare(second, Evaluate(node.Operands[2]), order => order <= 0));
        }
        catch (NaiveError) when (left != true)
        {
            throw new LeftOpen("a comparison that does not matter fails");
        }
    }

    private (bool? Truth, NaiveError? Error) Attempt(NaiveNode node)
    {
        try
        {
            return (Truth(Evaluate(node)), null);
        }
        catch (NaiveError error)
        {
            return (null, error);
        }
    }

    /// <summary>The items of a list, each bound to the variable of the loop as it comes; null for null.</summary>
    private IEnumerable<object?>? Loop(NaiveNode node, int list) =>
        Evaluate(node.Operands[list]) switch
        {
            null => null,
            object?[] items => items.Select(item => _variables[node.Name] = item),
            // A single value counts as a list of it.
            var single => Single(single).Select(item => _variables[node.Name] = item),
        };

    private object?[] Single(object value) => onlyLists ? throw NaiveError.OfType("not a list") : [value];

    private object? Reduce(NaiveNode node)
    {
        if (Loop(node, 1) is not { } items)
        {
            return null;
        }
        var result = Evaluate(node.Operands[0]);
        foreach (var _ in items)
        {
            _variables["a" + node.Name] = result;
            result = Evaluate(node.Operands[2]);
        }

        return result;
    }

    private bool? Quantifier(NaiveNode node)
    {
        if (Loop(node, 0) is not { } items)
        {
            return null;
        }
        var answers = new List<bool?>();
        NaiveError? error = null;
        foreach (var _ in items)
        {
            var (answer, failure) = Attempt(node.Operands[1]);
            error ??= failure;
            answers.Add(answer);
        }

        if (error is not null)
        {
            throw answers.Any(one => one is not null) ? new LeftOpen("an item that may not matter fails") : error;
        }
        var (holds, unknown) = (answers.Count(one => one == true), answers.Contains(null));
        return node.Operation switch
        {
            "any" => holds > 0 ? true
            : unknown ? null
            : false,
            "none" => holds > 0 ? false
            : unknown ? null
            : true,
            "all" => answers.Contains(false) ? false
            : unknown ? null
            : true,
            _ => holds > 1 ? false
            : unknown ? null
            : holds == 1,
        };
    }

    private object? Apply(NaiveNode node, object?[] of) =>
        node.Operation switch
        {
            "not" => !Truth(of[0]),
            "XOR" => Truth(of[0]) ^ Truth(of[1]),
            "is null" => of[0] is null,
            "is not null" => of[0] is not null,
            "=" => NaiveComparison.AreEqual(of[0], of[1]),
            "<>" => !NaiveComparison.AreEqual(of[0], of[1]),
            "<" => NaiveComparison.Compare(of[0], of[1], order => order < 0),
            "<=" => NaiveComparison.CompareOrEqual(of[0], of[1], order => order <= 0),
            ">" => NaiveComparison.Compare(of[0], of[1], order => order > 0),
            ">=" => NaiveComparison.CompareOrEqual(of[0], of[1], order => order >= 0),
            "IN" => In(of[0], of[1]),
            "+" or "-" or "*" or "/" or "%" or "^" => of.Contains(null) ? null : Arithmetic(node.Operation, of[0]!, of[1]!),
            "minus" => of[0] switch
            {
                null => null,
                long.MinValue => throw NaiveError.OfArithmetic("overflow"),
                long number => -number,
                double number => -number,
                _ => throw NaiveError.OfType("not a number"),
            },
            "STARTS WITH" => of is [string text, string part] ? text.StartsWith(part, StringComparison.Ordinal) : null,
            "ENDS WITH" => of is [string text, string part] ? text.EndsWith(part, StringComparison.Ordinal) : null,
            "CONTAINS" => of is [string text, string part] ? text.Contains(part, StringComparison.Ordinal) : null,
            "list" => of,
            "map" => of.Select((value, i) => ($"k{i}", value)).ToDictionary(one => one.Item1, one => one.value, StringComparer.Ordinal),
            "property" => of[0] switch
            {
                null => null,
                Dictionary<string, object?> map => map.GetValueOrDefault(node.Name),
                _ => throw NaiveError.OfType("has no properties"),
            },
            "index" => Index(of[0], of[1]),
            "slice" => Slice(of[0], of[1], of[2]),
            _ => Call(node.Operation, of),
        };

    private static bool? And(bool? left, bool? right) =>
        left == false || right == false ? false
        : left is null || right is null ? null
        : true;

    private bool? In(object? value, object? list)
    {
        if (list is null)
        {
            return null;
        }
        var items = list as object?[] ?? Single(list);
        var answers = items.Select(item => NaiveComparison.AreEqual(value, item)).ToArray();
        return answers.Contains(true) ? true
            : answers.Contains(null) ? null
            : false;
    }

    private static object Arithmetic(string sign, object left, object right)
    {
        if (left is long a && right is long b && sign != "^")
        {
            return Whole(sign, a, b);
        }
        if (left is long or double && right is long or double)
        {
            return Real(sign, ToReal(left), ToReal(right));
        }
        if (sign == "+" && (left is object?[] || right is object?[]))
        {
            return (object?[])[.. left as object?[] ?? [left], .. right as object?[] ?? [right]];
        }
        if (sign == "+" && (left is string && right is bool || left is bool && right is string))
        {
            throw new LeftOpen("a boolean joined to a text", mayBeRefused: true);
        }
        if (sign == "+" && (left is string || right is string))
        {
            return Print(left) + Print(right);
        }
        throw NaiveError.OfType("not numbers");
    }

    private static long Whole(string sign, long left, long right)
    {
        if (right == 0 && sign is "/" or "%")
        {
            throw NaiveError.OfArithmetic("division by zero");
        }
        BigInteger exact = sign switch
        {
            "+" => (BigInteger)left + right,
            "-" => (BigInteger)left - right,
            "*" => (BigInteger)left * right,
            "/" => BigInteger.Divide(left, right),
            _ => BigInteger.Remainder(left, right),
        };
        return exact >= long.MinValue && exact <= long.MaxValue ? (long)exact : throw NaiveError.OfArithmetic("overflow");
    }

    private static double Real(string sign, double left, double right) =>
        sign switch
        {
            "+" => left + right,
            "-" => left - right,
            "*" => left * right,
            "/" => left / right,
            "%" => left % right,
            _ => Math.Pow(left, right),
        };

    private static double ToReal(object number) => number is long whole ? whole : (double)number;

    private static object? Index(object? container, object? index) =>
        (container, index) switch
        {
            (null, _) or (_, null) => null,
            (object?[] items, long at) => (at < 0 ? at + items.Length : at) is var place && place >= 0 && place < items.Length
                ? items[place]
                : null,
            (Dictionary<string, object?> map, string key) => map.GetValueOrDefault(key),
            _ => throw NaiveError.OfType("cannot be indexed"),
        };

    private static object? Slice(object? list, object? from, object? to)
    {
        if (list is null || from is null || to is null)
        {
            return null;
        }
        if (list is not object?[] items || from is not long first || to is not long end)
        {
            throw NaiveError.OfType("cannot be sliced");
        }
        var (start, stop) = (Place(first, items.Length), Place(end, items.Length));
        return start >= stop ? [] : items[start..stop];
    }

    // A bound from the end is counted back; what lies outside is moved to the edge.
    private static int Place(long bound, int length) => (int)Math.Clamp(bound < 0 ? bound + length : bound, 0, length);
}
