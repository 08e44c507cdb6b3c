using Explorer.Connections.Queries;

namespace Explorer.Connections.Tests.Queries;

/// <summary>The one reader of headers: what it takes, and what it says where it takes nothing.</summary>
public sealed class CypherHeaderTests
{
    private const string Path = "cypher/queries/mine.cypher";
    private const string Head = "// title: A\n// about: B\n";

    [Fact]
    public void A_header_says_what_is_asked_and_with_which_parameters()
    {
        var header = CypherHeader.Read(
            Path,
            "// title: Who?\n// about: All of them,\n// and more.\n// param year: integer = 1926\n// param date: date = $year-12-31\nMATCH (n) // about: not this\nRETURN n\n",
            HeaderKind.Question
        );

        Assert.Equal(("Who?", "All of them, and more."), (header.Title, header.About));
        Assert.Equal(["year = 1926", "date = $year-12-31"], header.Parameters.Select(parameter => parameter.ToString()));
        Assert.Equal(new DayOfYear("year", 12, 31), header.Parameters[1].DefaultDay);
    }

    [Fact]
    public void A_question_has_a_grade_and_says_what_a_row_is()
    {
        var header = CypherHeader.Read(
            Path,
            "// title: A\n// grade: first steps\n// about: B\n// and C.\n// expects: one row for each person; name\nRETURN 1\n",
            HeaderKind.Question
        );

        Assert.Equal(("first steps", "B and C.", "one row for each person; name"), (header.Grade, header.About, header.Expects));
    }

    [Theory]
    [InlineData("string = Ivan 'the Terrible'")]
    [InlineData("integer = -1")]
    [InlineData("float = 0.5")]
    [InlineData("boolean = true")]
    [InlineData("date = 1926-10-23")]
    [InlineData("list = [\"stalin\", 1]")]
    [InlineData("map = {\"year\": 1926}")]
    public void Every_type_has_defaults(string declaration)
    {
        var parameter = Assert.Single(CypherHeader.Read(Path, $"{Head}// param x: {declaration}\n", HeaderKind.Question).Parameters);

        Assert.NotNull(parameter.Default);
        Assert.Null(parameter.DefaultDay);
    }

    [Theory]
    [InlineData("MATCH (n) RETURN n\n", "line 1: the line // title: is missing.")]
    [InlineData("// title: A\nRETURN 1\n", "line 1: the line // about: is missing.")]
    [InlineData(
        "// titel: A\nRETURN 1\n",
        "line 1: \"// titel: A\" is neither // title:, // about:, // grade:, // expects: nor // param NAME: TYPE = DEFAULT."
    )]
    [InlineData(
        Head + "// grade: hard\nRETURN 1\n",
        "line 3: there is no grade \"hard\"; grades are first steps, change, patterns, evidence."
    )]
    [InlineData(Head + "// grade: change\nRETURN 1\n", "line 1: the line // expects: is missing.")]
    [InlineData(Head + "// expects: one row\nRETURN 1\n", "line 1: the line // grade: is missing.")]
    [InlineData(Head + "// param year: integer = 1926\n// and more\nRETURN 1\n", "line 4: \"// and more\" is neither")]
    [InlineData(Head + "\n// param year: integer\nRETURN 1\n", "line 4: \"year: integer\" should read NAME: TYPE = DEFAULT, so that")]
    [InlineData(Head + "// param year = 1926\nRETURN 1\n", "line 3: \"year = 1926\" should read NAME: TYPE = DEFAULT.")]
    [InlineData(Head + "// param the year: integer = 1926\nRETURN 1\n", "line 3: \"the year: integer = 1926\" should read")]
    [InlineData(Head + "// param year: integer = soon\nRETURN 1\n", "line 3: soon is not of type integer; Write digits, such as 1926.")]
    [InlineData(
        Head + "// param year: number = 1\nRETURN 1\n",
        "there is no type number; types are string, integer, float, boolean, date, list, map."
    )]
    [InlineData(Head + "// param x: integer = 1\n// param x: integer = 2\nRETURN 1\n", "line 4: there is a parameter x already.")]
    [InlineData(Head + "// param day: date = 1926-02-30\nRETURN 1\n", "1926-02-30 is not of type date")]
    [InlineData(
        Head + "// param day: date = $year-12-31\nRETURN 1\n",
        "$year-12-31 takes its year from year, but no line above declares year: integer."
    )]
    [InlineData(Head + "// param y: string = a\n// param day: date = $y-12-31\nRETURN 1\n", "but no line above declares y: integer.")]
    [InlineData(
        Head + "// param y: integer = 1\n// param day: date = $y\nRETURN 1\n",
        "$y is no day of every year; write $y-12-31 for the last one."
    )]
    [InlineData(Head + "// param y: integer = 1\n// param day: date = $y-02-29\nRETURN 1\n", "$y-02-29 is no day of every year")]
    public void A_wrong_header_is_told_with_its_file_and_line(string text, string part)
    {
        var error = Assert.Throws<QueryFileException>(() => CypherHeader.Read(Path, text, HeaderKind.Question));

        Assert.StartsWith("cypher/queries/mine.cypher, line ", error.Message, StringComparison.Ordinal);
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Head + "RETURN '\ufffd' AS x")]
    [InlineData("// title: Who is \ufffd\ufffd?\nRETURN 1")]
    [InlineData("RETURN 1\r\nAS \ufffd")]
    public void A_letter_that_was_lost_is_told_whatever_the_text_is_for(string text)
    {
        var at = text.IndexOf('\ufffd', StringComparison.Ordinal);
        var line = text[..at].Split('\n').Length;
        foreach (var kind in Enum.GetValues<HeaderKind>())
        {
            var error = Assert.Throws<QueryFileException>(() => CypherHeader.Read(Path, text, kind));

            Assert.Equal(line, error.Line);
            Assert.Contains($"column {at - text.LastIndexOf('\n', at)} ", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_step_has_marks_of_its_program_and_may_leave_out_the_rest()
    {
        var header = CypherHeader.Read(
            "load/1.cypher",
            "// rows: people\n// about: Two\n// lines.\n// counts: people\nRETURN 1",
            HeaderKind.Step
        );

        Assert.Equal(("people", "people", null), (header.First("rows"), header.First("counts"), header.First("cells")));
        Assert.Equal((null, "Two lines."), (header.Title, header.About));
        Assert.Throws<QueryFileException>(() => CypherHeader.Read("load/1.cypher", "// Rows of people\nRETURN 1", HeaderKind.Step));
    }

    [Fact]
    public void In_what_somebody_wrote_for_himself_only_parameters_mean_something()
    {
        var header = CypherHeader.Read("q.cypher", "// my query: try this\n// todo\n// param name: string\nRETURN $name", HeaderKind.Own);

        Assert.Null(header.Title);
        Assert.False(Assert.Single(header.Parameters).HasDefault);
        Assert.Throws<QueryFileException>(() => CypherHeader.Read("q.cypher", "// param name\nRETURN 1", HeaderKind.Own));
    }
}
