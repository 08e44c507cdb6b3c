using static Explorer.Loader.Tests.Untidy.UntidyCase;

namespace Explorer.Loader.Tests.Untidy;

/// <summary>Dates as spreadsheets rewrite them, as people write them, and of parts of EDTF that are not supported.</summary>
internal static class UntidyDateCases
{
    private const string Ties = "relationships.csv";

    public static UntidyCase[] All { get; } =
    [
        // As spreadsheets rewrite them.
        Rewritten("15.10.1923", "1923-10-15"),
        Rewritten("10/15/1923", "1923-10-15"),
        Rewritten("15/10/1923", "1923-10-15"),
        Rewritten("05.10.1923", "1923-10-05 or 1923-05-10"),
        Rewritten("15-10-1923", "1923-10-15"),
        Rewritten("15.10.23", "1923-10-15"),
        Rewritten("10/15/23", "1923-10-15"),
        Rewritten("1923/10/15", "1923-10-15"),
        Rewritten("1923.10.15", "1923-10-15"),
        Rewritten("1923-10-15 00:00:00", "1923-10-15"),
        Rewritten("1923-10-01 00:00:00", "1923-10-01 or 1923-10"),
        Rewritten("15.10.1923 00:00", "1923-10-15"),
        Rewritten("Oct-23", "1923-10"),
        Rewritten("23-Oct", "1923-10"),
        Rewritten("Okt 23", "1923-10"),
        Rewritten("окт.23", "1923-10"),
        Rewritten("15-Oct-23", "1923-10-15"),
        Rewritten("10/1923", "1923-10"),
        Rewritten("10.1923", "1923-10"),
        Rewritten("1923/10", "1923-10"),
        Number("8689", "1923-10-15"),
        Number("8689.0", "1923-10-15"),
        Number("10228", "1928-01-01"),
        // In words.
        Date("15 October 1923", "'15 October 1923' is a date in words. Write 1923-10-15."),
        Date("October 15, 1923", "'October 15, 1923' is a date in words. Write 1923-10-15."),
        Date("October 1923", "'October 1923' is a date in words. Write 1923-10."),
        Date("15. Oktober 1923", "'15. Oktober 1923' is a date in words. Write 1923-10-15."),
        Date("15 октября 1923", "'15 октября 1923' is a date in words. Write 1923-10-15."),
        Date("15.X.1923", "'15.X.1923' is a date in words. Write 1923-10-15."),
        Date("X.1923", "'X.1923' is a date in words. Write 1923-10."),
        Date("circa 1923", "'circa 1923' is not how a date is marked as about. Write 1923~."),
        Date("c. 1923", "'c. 1923' is not how a date is marked as about. Write 1923~."),
        Date("ca. 1923-10", "'ca. 1923-10' is not how a date is marked as about. Write 1923-10~."),
        Date("about October 1923", "'about October 1923' is not how a date is marked as about. Write 1923-10~."),
        Date("~1923", "'~1923' is not how a date is marked as about. Write 1923~."),
        Date("1923 (?)", "'1923 (?)' is not how a date is marked as uncertain. Write 1923?."),
        Date("1923 ?", "'1923 ?' is not how a date is marked as uncertain. Write 1923?."),
        Date("before 1924", "'before 1924' is not how a span that is open at one end is written. Write ../1924."),
        Date("after 1923", "'after 1923' is not how a span that is open at one end is written. Write 1923/..."),
        Date("until March 1924", "'until March 1924' is not how a span that is open at one end is written. Write ../1924-03."),
        Date("..1924", "'..1924' is not how a span that is open at one end is written. Write ../1924."),
        Date("1923..", "'1923..' is not how a span that is open at one end is written. Write 1923/..."),
        Date("1923 or 1924", "'1923 or 1924' is not how a span is written. Write 1923/1924."),
        Date("between 1923 and 1924", "'between 1923 and 1924' is not how a span is written. Write 1923/1924."),
        Date("1917-1920", "'1917-1920' is not how a span is written. Write 1917/1920."),
        Date("1917–1920", "'1917–1920' is not how a span is written. Write 1917/1920."),
        Date("1923-1924", "'1923-1924' is not how a span is written. Write 1923/1924."),
        Date("1923/24", "'1923/24' is neither a month nor a span. Write 1923/1924."),
        Date("1917-18", "'1917-18' is neither a month nor a span. Write 1917/1918."),
        Date("spring 1923", "'spring 1923' is not a date in digits. Write the months that are meant, such as 1923-03/1923-05."),
        Date("early 1923", "'early 1923' is not a date in digits. Write the months that are meant, such as 1923-01/1923-04."),
        Date("unknown", "'unknown' is not a date. Leave the cell empty if there is no date, or if the end is open."),
        Date("-", "'-' is not a date. Leave the cell empty if there is no date, or if the end is open."),
        // Parts of EDTF that are not supported.
        Date(
            "1923-21",
            "'1923-21' is a season of EDTF (spring), which is not supported. Write the months that are meant, such as 1923-03/1923-05."
        ),
        Date(
            "1923-24",
            "'1923-24' is a season of EDTF (winter), which is not supported. Write the months that are meant, such as 1923-12/1924-02."
        ),
        Date(
            "1923-34",
            "'1923-34' is a season of EDTF (a quarter or another part of a year), which is not supported. Write the months that are meant, such as 1923-04/1923-06."
        ),
        Date(
            "[1923,1924]",
            "'[1923,1924]' is a set of dates (EDTF level 2), which is not supported. Write the span from the first to the last: 1923/1924."
        ),
        Date(
            "{1923,1924,1926}",
            "'{1923,1924,1926}' is a set of dates (EDTF level 2), which is not supported. Write the span from the first to the last: 1923/1926."
        ),
        Date(
            "[..1923]",
            "'[..1923]' is a set of dates (EDTF level 2), which is not supported. Write the span from the first to the last: ../1923."
        ),
        Date(
            "Y17000",
            "'Y17000' is a year with a sign, or with more than four digits. Years run from 0001 to 9999, in four digits without a sign."
        ),
        Date(
            "Y-17000",
            "'Y-17000' is a year with a sign, or with more than four digits. Years run from 0001 to 9999, in four digits without a sign."
        ),
        Date(
            "-0044",
            "'-0044' is a year with a sign, or with more than four digits. Years run from 0001 to 9999, in four digits without a sign."
        ),
        Date(
            "+1923",
            "'+1923' is a year with a sign, or with more than four digits. Years run from 0001 to 9999, in four digits without a sign."
        ),
        Date("44 BC", "Eras are not supported. Years run from 0001 to 9999, in four digits without a sign."),
        Date("1923-?10-15", "'1923-?10-15' marks a part of the date (EDTF level 2), which is not supported. Mark the whole: 1923-10-15?."),
        Date("1923~-10", "'1923~-10' marks a part of the date (EDTF level 2), which is not supported. Mark the whole: 1923-10~."),
        Date("19", "'19' is a century and not a year. Write 19XX."),
        Date("20th century", "'20th century' is a century. Write 19XX."),
        Date("192x", "'192x' is not how a decade is written. Write 192X."),
        Date("1920s", "'1920s' is not how a decade is written. Write 192X."),
        Date("19231015", "'19231015' lacks the hyphens of a date. Write 1923-10-15."),
        Date("1923-1-5", "In '1923-1-5' a month or a day has one digit only. Write 1923-01-05."),
        Date("1923-5", "In '1923-5' a month or a day has one digit only. Write 1923-05."),
        Date("1923-15-10", "There is no month 15: day and month seem to have changed places. Write 1923-10-15."),
        Date("1923-00", "'1923-00' has a month or a day that is not known. Write 1923."),
        Date("1923-10-xx", "'1923-10-xx' has a month or a day that is not known. Write 1923-10."),
        Date("1923-10-15/20", "In '1923-10-15/20' the end of the span is not a whole date. Write 1923-10-15/1923-10-20."),
        Date("1923 / 1924", "Spaces stand in '1923 / 1924'. Write 1923/1924."),
        Date("(1923)", "'(1923)' has marks round the date. Write 1923."),
        Date("1923.", "'1923.' ends with a mark that does not belong to the date. Write 1923."),
        Date("923", "A year has four digits. Write it as 0988 or 1924."),
        Date(
            "1923-10-15T",
            "'1923-10-15T' is not a date: a time of day is T and hours, minutes, seconds, such as T23:20:30Z (character 11). Write YYYY, YYYY-MM or YYYY-MM-DD, with ~ for about or ? for uncertain."
        ),
        // Dashes and digits that only look right.
        Date("1923–10", "'1923–10' only looks right: the fifth character is an en dash (U+2013). Write '1923-10'."),
        Date("1923−10−15", "'1923−10−15' only looks right: the fifth character is a minus sign (U+2212). Write '1923-10-15'."),
        Date("192\u0417", "'192\u0417' only looks right: the fourth letter is a Cyrillic \u0417 (U+0417). Write '1923'."),
        Date("192\u041e", "'192\u041e' only looks right: the fourth letter is a Cyrillic \u041e (U+041E). Write 1920."),
        Date("192O-1l", "In '192O-1l' a letter stands in the place of a digit. Write 1920-11."),
        Cell("date 9999 at an end", Ties, "r3", "end", "9999", "'9999' is no year of history. Leave the cell empty if the end is open."),
    ];

    private static UntidyCase Date(string text, string sentence) => Cell($"date {text}", Ties, "r3", "start", text, sentence);

    private static UntidyCase Rewritten(string text, string write) =>
        Date(
            text,
            $"'{text}' looks like a date that a spreadsheet has rewritten. Write {write}, and format the column as text so that it stays."
        );

    private static UntidyCase Number(string text, string write) =>
        Date(
            text,
            $"'{text}' looks like the number by which a spreadsheet counts days. Write {write}, and format the column as text so that it stays."
        );
}
