using static Explorer.Loader.Tests.Untidy.UntidyCase;

namespace Explorer.Loader.Tests.Untidy;

/// <summary>Single cells: spaces, letters of other scripts, numbers, lists, what spreadsheets write in the place of a value.</summary>
internal static class UntidyCellCases
{
    private const string People = "people.csv";
    private const string Ties = "relationships.csv";

    public static UntidyCase[] All { get; } =
    [
        // Spaces.
        Read(
            "a space behind an id",
            copy => copy.Set(People, "stalin", "id", "stalin "),
            "people.csv: read the cell at 3:1 without the spaces round it"
        ),
        Read(
            "no-break spaces round a word",
            copy => copy.Set(Ties, "r1", "basis", "\u00a0political\u00a0"),
            "relationships.csv: read the cell at 2:48 without the spaces round it"
        ),
        Read(
            "zero-width spaces round a date",
            copy => copy.Set(Ties, "r1", "start", "\u200b1917-07"),
            "relationships.csv: read the cell at 2:30 without the spaces round it"
        ),
        Read(
            "spaces in a whole column",
            copy => copy[People] = copy[People].Replace(",18", ", 18"),
            "people.csv: read the cell at 2:28 without the spaces round it; and so 3 more cells"
        ),
        // Letters and marks that only look right.
        Cell(
            "a Cyrillic letter in a reference",
            Ties,
            "r2",
            "to",
            "st\u0430lin",
            "'st\u0430lin' only looks right: the third letter is a Cyrillic \u0430 (U+0430). Write 'stalin'."
        ),
        Cell(
            "a Cyrillic letter in an id",
            People,
            "stalin",
            "id",
            "stalin".Replace('a', '\u0430'),
            "'st\u0430lin' only looks right: the third letter is a Cyrillic \u0430 (U+0430). Write 'stalin'."
        ),
        Cell(
            "a Greek letter in a kind",
            Ties,
            "r3",
            "kind",
            "RIVAL_\u039fF",
            "'RIVAL_\u039fF' only looks right: the seventh letter is a Greek \u039f (U+039F). Write 'RIVAL_OF'."
        ),
        Cell(
            "a Cyrillic letter in a kind",
            Ties,
            "r2",
            "kind",
            "ALLI\u0415D_WITH",
            "'ALLI\u0415D_WITH' only looks right: the fifth letter is a Cyrillic \u0415 (U+0415). Write 'ALLIED_WITH'."
        ),
        Cell(
            "a zero-width space in an id",
            Ties,
            "r2",
            "id",
            "r\u200b2",
            "'r\u200b2' only looks right: the second character is an invisible zero-width space (U+200B). Write 'r2'."
        ),
        Cell(
            "a soft hyphen in a reference",
            Ties,
            "r2",
            "from",
            "le\u00adnin",
            "'le\u00adnin' only looks right: the third character is an invisible soft hyphen (U+00AD). Write 'lenin'."
        ),
        Cell(
            "a no-break hyphen in a list of references",
            Ties,
            "r2",
            "sources",
            "cohen\u20111973",
            "'cohen\u20111973' only looks right: the sixth character is a no-break hyphen (U+2011). Write 'cohen-1973'."
        ),
        Cell(
            "an en dash in a list of references",
            Ties,
            "r1",
            "sources",
            "deutscher-1954;cohen–1973",
            "'deutscher-1954;cohen–1973' only looks right: character 21 is an en dash (U+2013). Write 'deutscher-1954;cohen-1973'."
        ),
        Cell(
            "curly quotes round an id",
            Ties,
            "r2",
            "from",
            "“lenin”",
            "'“lenin”' only looks right: the first character is a curly quote (U+201C). Write 'lenin'."
        ),
        Cell(
            "an id in Cyrillic letters",
            Ties,
            "r2",
            "from",
            "\u043b\u0435\u043d\u0438\u043d",
            "'\u043b\u0435\u043d\u0438\u043d' cannot be an id: the first letter is a Cyrillic \u043b (U+043B). Use letters, digits, hyphens and full stops only."
        ),
        Cell(
            "full-width digits in a strength",
            Ties,
            "r1",
            "strength",
            "３",
            "'３' only looks right: the first character is a full-width ３ (U+FF13). Write '3'."
        ),
        Cell(
            "full-width digits in a date",
            Ties,
            "r1",
            "start",
            "１９１７",
            "'１９１７' only looks right: the first character is a full-width １ (U+FF11). Write '1917'."
        ),
        Cell(
            "a letter of the other alphabet in a name",
            People,
            "stalin",
            "name",
            "Joseph St\u0430lin",
            "The word 'St\u0430lin' only looks right: the third letter is a Cyrillic \u0430 (U+0430). Write 'Stalin' with letters of one alphabet."
        ),
        Cell(
            "a Latin letter in a Russian name",
            People,
            "stalin",
            "name_ru",
            "\u0421\u0442a\u043b\u0438\u043d",
            "The word '\u0421\u0442a\u043b\u0438\u043d' only looks right: the third letter is a Latin a (U+0061). Write '\u0421\u0442\u0430\u043b\u0438\u043d' with letters of one alphabet."
        ),
        Read(
            "invisible characters in a text",
            copy => copy.Set(People, "zinoviev", "name", "Zino\u00adviev, Gri\u200bgory"),
            "people.csv: read without the invisible characters in a text (line 5, name)"
        ),
        Cell(
            "a letter that was lost",
            Ties,
            "r2",
            "claim",
            "Stalin caf\ufffd.",
            "The text holds \ufffd (U+FFFD), the mark of a letter that was lost when the file was saved in another encoding. Write the letter anew, and save the file as UTF-8."
        ),
        Refused(
            "ids in capital letters",
            copy =>
                copy[Ties] = copy[Ties].Replace(",lenin,", ",LENIN,").Replace(",stalin,", ",Stalin,").Replace("r4,trotsky,", "r4,Trotsky,"),
            "relationships.csv:2:4 from: 'LENIN' and the person 'lenin' differ in capital letters only. Write 'lenin'. (…and 5 more rows)",
            "relationships.csv:3:10 to: 'Stalin' and the person 'stalin' differ in capital letters only. Write 'stalin'."
        ),
        // Words and numbers.
        Read(
            "words in another case",
            copy => copy[Ties] = copy[Ties].Replace("attested", "Attested"),
            "relationships.csv: read 'Attested' as attested (line 2, certainty); and so 4 more cells"
        ),
        Read(
            "a kind in words",
            copy => copy.Set(Ties, "r2", "kind", "Allied with"),
            "relationships.csv: read 'Allied with' as ALLIED_WITH (line 3, kind)"
        ),
        Read(
            "whole numbers with decimals",
            copy => copy[Ties] = copy[Ties].Replace(",3,", ",3.0,"),
            "relationships.csv: read '3.0' as 3 (line 2, strength); and so 2 more cells"
        ),
        Cell(
            "a whole number with a decimal comma",
            Ties,
            "r1",
            "strength",
            "3,0",
            "'3,0' is not a whole number: a comma stands in it. Write 3."
        ),
        Cell("half a strength", Ties, "r1", "strength", "2.5", "'2.5' is not a whole number. Write digits only."),
        Cell(
            "a formula that failed",
            Ties,
            "r1",
            "claim",
            "#NAME?",
            "'#NAME?' is what a spreadsheet writes where a formula fails. Write the value; a text that starts with = + - or @ is taken for a formula, unless its column is formatted as text."
        ),
        Cell(
            "a column too narrow",
            Ties,
            "r1",
            "start",
            "########",
            "'########' is what a spreadsheet shows where a column is too narrow. Widen the column there, and save the file again."
        ),
        Cell("a tab in a text", Ties, "r1", "claim", "They\trise.", "There is a control character (code 9) in the value. Remove it."),
        // Lists.
        Read(
            "a list with spaces",
            copy => copy.Set(Ties, "r1", "sources", "deutscher-1954; cohen-1973"),
            "relationships.csv: read the list 'deutscher-1954; cohen-1973' as 'deutscher-1954;cohen-1973' (line 2, sources)"
        ),
        Read(
            "a list with commas",
            copy => copy.Set(Ties, "r1", "sources", "deutscher-1954, cohen-1973"),
            "relationships.csv: read the list 'deutscher-1954, cohen-1973' as 'deutscher-1954;cohen-1973' (line 2, sources)"
        ),
        Read(
            "a list in lines",
            copy => copy[Ties] = copy[Ties].Replace("deutscher-1954;cohen-1973", "\"deutscher-1954\ncohen-1973\""),
            "relationships.csv: read the list 'deutscher-1954⏎cohen-1973' as 'deutscher-1954;cohen-1973' (line 2, sources)"
        ),
        Read(
            "a list that ends in a semicolon",
            copy => copy.Set(Ties, "r1", "sources", "deutscher-1954;cohen-1973;"),
            "relationships.csv: read the list 'deutscher-1954;cohen-1973;' as 'deutscher-1954;cohen-1973' (line 2, sources)"
        ),
        Refused(
            "decimal commas in a whole column",
            copy => copy[Ties] = copy[Ties].Replace(",3,", ",\"3,0\",").Replace(",2,", ",\"2,0\","),
            "relationships.csv:2:46 strength: '3,0' is not a whole number: a comma stands in it. Write 3. (…and 5 more rows)"
        ),
        Refused(
            "dates of a spreadsheet in a whole column",
            RewriteStarts,
            "relationships.csv:2:30 start: '15.07.1917' looks like a date that a spreadsheet has rewritten. Write 1917-07-15, and format the column as text so that it stays. (…and 5 more rows)"
        ),
        Refused(
            "the same fault in a whole column",
            copy => copy[Ties] = copy[Ties].Replace(",attested,", ",certain,").Replace(",probable,", ",certain,"),
            "relationships.csv:2:58 certainty: 'certain' is not a certainty that is known. Write one of attested, probable, disputed, legend. (…and 5 more rows)"
        ),
        Refused(
            "a file that is missing though rows name what it holds",
            copy => File.Delete(copy.PathOf("sources.csv")),
            "sources.csv: The file is missing, but factions.csv:2 names 'cohen-1973' in its sources. Add the file with the sources that are named, or empty those cells."
        ),
    ];

    private static void RewriteStarts(DataSetCopy copy)
    {
        foreach (var row in new[] { "r1", "r2", "r3", "r4", "r5", "r6" })
        {
            var parts = copy.Get(Ties, row, "start").Split('-');
            copy.Set(Ties, row, "start", $"15.{parts[1]}.{parts[0]}");
        }
    }
}
