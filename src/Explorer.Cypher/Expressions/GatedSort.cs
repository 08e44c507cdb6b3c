using System.Runtime.ExceptionServices;

namespace Explorer.Cypher.Expressions;

/// <summary>Sorting that can be stopped.</summary>
internal static class GatedSort
{
    /// <summary>Sorts items in place, each comparison a step through the gate.</summary>
    public static void Sort<T>(List<T> items, System.Comparison<T> compare, IWorkGate? gate) =>
        Unwrapped(() =>
            items.Sort(
                (a, b) =>
                {
                    gate?.Pass();
                    return compare(a, b);
                }
            )
        );

    /// <summary>Sorts items in place, each comparison a step through the gate.</summary>
    public static void Sort<T>(T[] items, System.Comparison<T> compare, IWorkGate gate) =>
        Unwrapped(() =>
            Array.Sort(
                items,
                (a, b) =>
                {
                    gate.Pass();
                    return compare(a, b);
                }
            )
        );

    // The framework wraps what a comparison throws.
    private static void Unwrapped(Action sort)
    {
        try
        {
            sort();
        }
        catch (InvalidOperationException error) when (error.InnerException is { } cause)
        {
            ExceptionDispatchInfo.Throw(cause);
        }
    }
}
