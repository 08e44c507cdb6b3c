using System.Text;
using Explorer.Cypher.Expressions;

namespace Explorer.Cypher.Functions.Unicode;

/// <summary>
/// Unicode's normal forms. .NET's own come from the platform's ICU, which this program does without: it costs start-up time, and not every machine has it.
/// Halves of characters stay as they are.
/// </summary>
internal static class NormalForms
{
    // Below these characters every text has the form already.
    private const char FirstMark = '\u0300';
    private const char FirstDecomposed = '\u00A0';

    /// <summary>The text in a normal form.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="form">The form.</param>
    /// <param name="gate">What counts the memory of a text that grows, or null.</param>
    public static string Of(string text, NormalizationForm form, IWorkGate? gate = null)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', (char)((form == NormalizationForm.FormC ? FirstMark : FirstDecomposed) - 1)))
        {
            return text;
        }
        var (compatible, composed) = form switch
        {
            NormalizationForm.FormC => (false, true),
            NormalizationForm.FormD => (false, false),
            NormalizationForm.FormKC => (true, true),
            _ => (true, false),
        };
        var characters = Decompose(text, compatible, gate);
        if (composed)
        {
            Compose(characters);
        }
        return Written(characters, gate);
    }

    /// <summary>The form that a name such as <c>NFC</c> means, in any case; null for other names.</summary>
    public static NormalizationForm? Named(string name) =>
        name.ToUpperInvariant() switch
        {
            "NFC" => NormalizationForm.FormC,
            "NFD" => NormalizationForm.FormD,
            "NFKC" => NormalizationForm.FormKC,
            "NFKD" => NormalizationForm.FormKD,
            _ => null,
        };

    private static List<int> Decompose(string text, bool compatible, IWorkGate? gate)
    {
        ListLimits.CheckText(text.Length, gate);
        var (table, result) = (NormalFormTable.Instance, new List<int>(text.Length));
        for (var i = 0; i < text.Length; i++)
        {
            var character = char.IsSurrogatePair(text, i) ? char.ConvertToUtf32(text[i], text[++i]) : text[i];
            if (Hangul.IsSyllable(character))
            {
                Hangul.Decompose(character, result);
            }
            else if (table.Decompose(character, compatible) is not { } parts)
            {
                result.Add(character);
            }
            else
            {
                foreach (var part in parts)
                {
                    result.AddRange(compatible && table.Decompose(part, compatible) is { } smaller ? smaller : [part]);
                }
            }
        }

        Order(result, table);
        return result;
    }

    // Marks in a row are sorted by class; those of one class keep their order.
    private static void Order(List<int> characters, NormalFormTable table)
    {
        for (var start = 0; start < characters.Count; start++)
        {
            var end = start;
            while (end < characters.Count && table.ClassOf(characters[end]) != 0)
            {
                end++;
            }
            if (end - start > 1)
            {
                int[] marks = [.. characters[start..end].OrderBy(table.ClassOf)];
                for (var i = 0; i < marks.Length; i++)
                {
                    characters[start + i] = marks[i];
                }
            }

            start = end;
        }
    }

    private static void Compose(List<int> characters)
    {
        var table = NormalFormTable.Instance;
        var (kept, starter, lastClass) = (0, -1, 0);
        foreach (var character in characters.ToArray())
        {
            var itsClass = table.ClassOf(character);
            // A mark is blocked from its starter by one of the same class or a higher one between them.
            var isNext = starter >= 0 && (kept == starter + 1 || (lastClass != 0 && lastClass < itsClass));
            if (
                isNext && (Hangul.Compose(characters[starter], character) ?? table.Compose(characters[starter], character)) is { } composite
            )
            {
                characters[starter] = composite;
                continue;
            }

            if (itsClass == 0)
            {
                starter = kept;
            }
            lastClass = itsClass;
            characters[kept++] = character;
        }

        characters.RemoveRange(kept, characters.Count - kept);
    }

    private static string Written(List<int> characters, IWorkGate? gate)
    {
        ListLimits.CheckText(characters.Sum(c => c > char.MaxValue ? 2L : 1L), gate);
        var result = new StringBuilder(characters.Count);
        foreach (var character in characters)
        {
            _ = character > char.MaxValue ? result.Append(char.ConvertFromUtf32(character)) : result.Append((char)character);
        }
        return result.ToString();
    }
}
