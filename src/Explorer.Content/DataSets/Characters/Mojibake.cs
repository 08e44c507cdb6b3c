using System.Text;

namespace Explorer.Content.DataSets.Characters;

/// <summary>A text that was UTF-8, was read as Windows-1252, and saved again: "Ã©" for "é", "Ð›ÐµÐ½Ð¸Ð½" for "Ленин".</summary>
internal static class Mojibake
{
    // What Windows-1252 has in the places from 80 to 9F; a dot where it has nothing.
    private const string From80 = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";

    /// <summary>The text as it was; null if it is not such a one.</summary>
    public static string? Undo(string text)
    {
        if (text.AsSpan().IndexOfAny("ÂÃÐÑâ") is var at && (at < 0 || at == text.Length - 1))
        {
            return null;
        }
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (ByteOf(text[i]) is not { } b)
            {
                return null;
            }
            bytes[i] = b;
        }

        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }

    private static byte? ByteOf(char c)
    {
        if (c <= '\u00FF')
        {
            return (byte)c;
        }
        var place = From80.IndexOf(c, StringComparison.Ordinal);
        return place < 0 ? null : (byte)(0x80 + place);
    }
}
