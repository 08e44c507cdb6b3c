namespace Explorer.Content.DataSets.Validation.Dates;

/// <summary>Months by their names, as spreadsheets and people write them.</summary>
internal static class MonthNames
{
    // The beginnings of the names in English, German, French, Italian or Spanish, and Russian; Roman numerals are told apart by themselves.
    private static readonly string[][] Beginnings =
    [
        ["jan", "jän", "ene", "gen", "янв"],
        ["feb", "fév", "fev", "фев"],
        ["mar", "mär", "mrz", "мар"],
        ["apr", "avr", "abr", "апр"],
        ["may", "mai", "mag", "май", "мая"],
        ["jun", "juin", "giu", "июн"],
        ["jul", "juil", "lug", "июл"],
        ["aug", "aoû", "aou", "ago", "авг"],
        ["sep", "set", "сен"],
        ["oct", "okt", "ott", "окт"],
        ["nov", "ноя"],
        ["dec", "dez", "déc", "dic", "дек"],
    ];

    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>The month that a word means, from 1; 0 if it means none.</summary>
    public static int Of(string word)
    {
        var roman = Array.IndexOf(Roman, word);
        if (roman >= 0)
        {
            return roman + 1;
        }
        return word.Length < 3
            ? 0
            : 1
                + Array.FindIndex(
                    Beginnings,
                    names => Array.Exists(names, name => word.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                );
    }
}
