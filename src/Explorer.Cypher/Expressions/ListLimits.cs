using Explorer.Graph.Values;

namespace Explorer.Cypher.Expressions;

/// <summary>Keeps one operation from filling the memory: <c>range()</c> makes long lists for nothing, copying them is another matter.</summary>
internal static class ListLimits
{
    /// <summary>The most items that an operator or function copies into a new list where no statement sets a limit: 800 MB of values.</summary>
    public const int MostItems = 50_000_000;

    /// <summary>The most characters of a text that an operator or function makes.</summary>
    public const int MostCharacters = 1 << 24;

    /// <summary>A new list of some items, one by one through the gate.</summary>
    public static Value Copy(IEnumerable<Value> items, long count, IWorkGate? gate)
    {
        CheckCount(count);
        gate?.Reserve(count);
        var copy = new Value[count];
        var i = 0;
        foreach (var item in items)
        {
            gate?.Pass();
            copy[i++] = item;
        }

        return Value.List(copy);
    }

    /// <summary>Fails for a text of so many characters, if they are too many.</summary>
    public static void CheckText(long characters, IWorkGate? gate)
    {
        if (characters > MostCharacters)
        {
            throw ValueErrors.TooLarge($"A text of {characters} characters is too long; the limit is {MostCharacters}");
        }

        gate?.Reserve(characters / 8);
    }

    private static void CheckCount(long count)
    {
        if (count > MostItems)
        {
            throw ValueErrors.TooLarge($"A list of {count} items is too long to be copied; the limit is {MostItems}");
        }
    }
}
