using Explorer.Graph.Values;

namespace Explorer.Cypher.Expressions;

/// <summary>Reads arguments as the type that a function expects.</summary>
internal static class Arguments
{
    public static string Text(this Value value, string function) =>
        value.Kind == ValueKind.String ? value.AsString() : throw ValueErrors.WrongArgument(function, "a STRING", value);

    public static long Integer(this Value value, string function) =>
        value.Kind == ValueKind.Integer ? value.AsInteger() : throw ValueErrors.WrongArgument(function, "an INTEGER", value);

    public static double Number(this Value value, string function) =>
        value.IsNumber ? value.AsFloat() : throw ValueErrors.WrongArgument(function, "an INTEGER or FLOAT", value);

    public static IReadOnlyList<Value> Items(this Value value, string function) => value.List(function).AsList();

    public static Value List(this Value value, string function) =>
        value.Kind == ValueKind.List ? value : throw ValueErrors.WrongArgument(function, "a LIST", value);

    /// <summary>A length or position: a whole number that is not negative.</summary>
    public static int Size(this Value value, string function)
    {
        var size = value.Integer(function);
        return size < 0
            ? throw ValueErrors.OutOfRange($"{function} takes a number of 0 or more here, but got {size}")
            : (int)Math.Min(size, int.MaxValue);
    }
}
