namespace Explorer.Cypher.Functions.Unicode;

/// <summary>Korean syllables, which Unicode composes of their letters by arithmetic (The Unicode Standard, section 3.12).</summary>
internal static class Hangul
{
    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int BeforeTrails = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Trails = 28;

    public static bool IsSyllable(int character) => character is >= FirstSyllable and < FirstSyllable + (Leads * Vowels * Trails);

    public static void Decompose(int syllable, List<int> result)
    {
        var index = syllable - FirstSyllable;
        result.Add(FirstLead + (index / (Vowels * Trails)));
        result.Add(FirstVowel + (index % (Vowels * Trails) / Trails));
        if (index % Trails > 0)
        {
            result.Add(BeforeTrails + (index % Trails));
        }
    }

    public static int? Compose(int first, int second)
    {
        var (lead, vowel, trail) = (first - FirstLead, second - FirstVowel, second - BeforeTrails);
        if (lead is >= 0 and < Leads && vowel is >= 0 and < Vowels)
        {
            return FirstSyllable + (((lead * Vowels) + vowel) * Trails);
        }
        return IsSyllable(first) && (first - FirstSyllable) % Trails == 0 && trail is > 0 and < Trails ? first + trail : null;
    }
}
