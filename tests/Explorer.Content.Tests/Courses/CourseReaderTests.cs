using Explorer.Content.Courses.Reading;
using Explorer.Content.Courses.Steps;
using Explorer.Content.Prose;

namespace Explorer.Content.Tests.Courses;

/// <summary>What a file of cypher/course may say, and what is told to who writes it otherwise.</summary>
public sealed class CourseReaderTests
{
    [Fact]
    public void A_course_is_read_with_all_that_it_says()
    {
        var reading = CourseReader.Read(SmallCourse.File, SmallCourse.Text);

        Assert.Empty(reading.Problems);
        var course = reading.Course!;
        Assert.Equal(("small", "A small course", "Two steps.", "succession"), (course.Name, course.Title, course.About, course.DataSet));
        Assert.Equal(["the-first-step", "the-second-step"], course.Steps.Select(step => step.Name));
        var (first, second) = (course.Steps[0], course.Steps[1]);
        Assert.Equal(
            [
                new Phrase("Round brackets draw ", PhraseKind.Plain),
                new Phrase("one thing", PhraseKind.Code),
                new Phrase(", and that is ", PhraseKind.Plain),
                new Phrase("all", PhraseKind.Strong),
                new Phrase(" & enough.", PhraseKind.Plain),
            ],
            Assert.Single(first.Text)
        );
        Assert.Equal(2, first.Task.Count);
        Assert.Equal("MATCH (p:Person)\nRETURN p.name", first.Start.Text);
        Assert.Equal((13, false), (first.Start.Line, first.Start.IsUnfinished));
        Assert.Equal(("MATCH (f:Faction)\nRETURN f.name", 28), (first.Solution.Text, first.SolutionLine));
        Assert.Equal((new AnswerRules(), (int?)null), (first.Rules, first.Year));
        Assert.True(second.Start.IsUnfinished);
        Assert.Equal(
            (
                new AnswerRules
                {
                    IsOrdered = true,
                    IsNamed = true,
                    HasLooseLists = true,
                },
                (int?)1926
            ),
            (second.Rules, second.Year)
        );
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_change_nothing()
    {
        var reading = CourseReader.Read(SmallCourse.File, SmallCourse.Text.ReplaceLineEndings("\r\n"));

        Assert.Empty(reading.Problems);
        Assert.Equal("MATCH (p:Person)\nRETURN p.name", reading.Course!.Steps[0].Start.Text);
    }

    /// <summary>A damage, where it is told, and how.</summary>
    [Theory]
    [InlineData("---\ntitle", "title", 1, 1, "The head is missing.")]
    [InlineData("title: A small course\n", "", 1, 1, "The head does not say title:")]
    [InlineData("title: A small course", "title:", 2, 7, "There is nothing behind title:")]
    [InlineData("title: A small course", "titel: A small course", 2, 1, "Did you mean title?")]
    [InlineData("about: Two steps.", "about: [Two steps.]", 3, 8, "cannot be read")]
    [InlineData("about: Two steps.", "about: Two steps.\nabout: Three.", 4, 1, "two lines about:")]
    [InlineData("## The first step\n", "Hello.\n\n## The first step\n", 7, 1, "before the first step")]
    [InlineData("## The first step\n", "# The first step\n", 7, 1, "belongs to nothing")]
    [InlineData("## The second step", "## The first step", 36, 1, "a step called The first step already")]
    [InlineData("## The second step", "##", 36, 1, "no title")]
    [InlineData("## The second step", "## *", 36, 1, "no title")]
    [InlineData("### Hint\n\nA faction", "### Hnit\n\nA faction", 23, 1, "Did you mean Hint?")]
    [InlineData("### Hint\n\nGo on.", "### Task\n\nGo on.", 48, 1, "two parts Task")]
    [InlineData("### Hint\n\nGo on.", "", 36, 1, "no Hint")]
    [InlineData("Going on.", "", 36, 1, "part Learned of this step is empty")]
    [InlineData("More of the same.\n", "", 36, 1, "does not say what is new")]
    [InlineData("Asking.", "- Asking.", 34, 1, "no lists")]
    [InlineData("Asking.", "> Asking.", 34, 1, "no lists")]
    [InlineData("Asking.", "<b>Asking</b>.", 34, 1, "no links, pictures or HTML")]
    [InlineData("Asking.", "Asking <script>alert(1)</script>.", 34, 8, "no links, pictures or HTML")]
    [InlineData("Asking.", "Asking [here](https://example.org).", 34, 8, "no links, pictures or HTML")]
    [InlineData("Asking.", "![A picture](x.png)", 34, 1, "no links, pictures or HTML")]
    [InlineData("Asking.", "<div>\nAsking.\n</div>", 34, 1, "no lists")]
    [InlineData("Asking.", "    Asking.", 34, 1, "no lists")]
    [InlineData("```cypher start\nMATCH (p:Person)\n", "```cypher\nMATCH (p:Person)\n", 12, 1, "not said what this block is")]
    [InlineData("```cypher start\nMATCH (p:Person)\n", "```sql start\nMATCH (p:Person)\n", 12, 1, "not said what this block is")]
    [InlineData("```cypher start\nMATCH (p:Person)\n", "```cypher strat\nMATCH (p:Person)\n", 12, 1, "Did you mean start?")]
    [InlineData("start unfinished", "start unfinnished", 40, 1, "Did you mean unfinished?")]
    [InlineData("solution ordered", "solution orderd", 52, 1, "Did you mean ordered?")]
    [InlineData("solution ordered", "start", 52, 1, "two texts to start with")]
    [InlineData("```cypher start unfinished\nMATCH", "```cypher solution\nMATCH", 52, 1, "two solutions")]
    [InlineData("MATCH (f:Faction)\nRETURN f.name", "", 27, 1, "The solution is empty")]
    [InlineData("MATCH (f:Faction)\nRETURN f.name\n```", "MATCH (f:Faction)\nRETURN f.name", 27, 1, "never ends")]
    [InlineData("Asking.", "As\ufffd\ufffding.", 34, 3, "A letter could not be read here: the file is not UTF-8. There are 2 of them.")]
    [InlineData("Asking.", "As\u0007king.", 34, 3, "a character here that no text holds")]
    [InlineData("year: integer = 1926", "year: number = 1926", 53, 1, "there is no type number")]
    [InlineData("year: integer = 1926", "year = 1926", 53, 1, "should read NAME: TYPE")]
    [InlineData("= $year-12-31", "= $yaer-12-31", 54, 1, "takes its year from yaer")]
    [InlineData("= $year-12-31", "= $year-06-30", 53, 1, "cannot have the parameter date")]
    [InlineData("// param date", "// param who: string = x\n// param date", 53, 1, "cannot have the parameter who = x")]
    public void A_mistake_is_told_with_its_place_and_what_to_do(string from, string to, int line, int column, string said)
    {
        Assert.Contains(from, SmallCourse.Text, StringComparison.Ordinal);
        var at = SmallCourse.Text.IndexOf(from, StringComparison.Ordinal);
        var text = string.Concat(SmallCourse.Text.AsSpan(0, at), to, SmallCourse.Text.AsSpan(at + from.Length));

        var reading = CourseReader.Read(SmallCourse.File, text);

        Assert.Null(reading.Course);
        var all = string.Join('\n', reading.Problems);
        var problem = reading.Problems.FirstOrDefault(one => one.ToString().Contains(said, StringComparison.Ordinal));
        Assert.True(problem is not null, $"{said} is not said:\n{all}");
        Assert.True((line, column) == (problem.Line, problem.Column), $"{line}:{column} expected\n{all}");
        Assert.Contains(problem.Message[^1], ".:");
        Assert.NotEmpty(problem.Remedy);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("---")]
    [InlineData("---\n---")]
    [InlineData("Hello")]
    [InlineData("```")]
    [InlineData("## \n### \n```cypher solution")]
    [InlineData("\0\u0001\uffff")]
    public void Whatever_a_file_holds_it_is_a_course_or_there_is_a_problem(string text)
    {
        var reading = CourseReader.Read(SmallCourse.File, text);

        Assert.Null(reading.Course);
        Assert.NotEmpty(reading.Problems);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("*a")]
    [InlineData("`")]
    [InlineData("- ")]
    [InlineData("<b>")]
    [InlineData("![")]
    public void What_is_nested_without_end_is_told_too(string nested)
    {
        var text = SmallCourse.Text.Replace("Asking.", string.Concat(Enumerable.Repeat(nested, 20_000)), StringComparison.Ordinal);

        var reading = CourseReader.Read(SmallCourse.File, text);

        Assert.Equal(reading.Course is null, reading.Problems.Count > 0);
    }

    [Fact]
    public void A_course_that_is_cut_off_anywhere_is_no_course_or_is_whole()
    {
        for (var length = 0; length < SmallCourse.Text.Length; length++)
        {
            var reading = CourseReader.Read(SmallCourse.File, SmallCourse.Text[..length]);
            Assert.Equal(reading.Course is null, reading.Problems.Count > 0);
        }
    }

    [Theory]
    [InlineData("Small.md")]
    [InlineData("a b.md")]
    [InlineData("-a.md")]
    public void A_name_that_cannot_stand_in_an_address_is_told(string file) =>
        Assert.Contains(
            "cannot stand in an address",
            string.Join('\n', CourseReader.Read(file, SmallCourse.Text).Problems),
            StringComparison.Ordinal
        );
}
