using System.Text;
using Explorer.Content.Lessons.Reading;

namespace Explorer.Content.Tests.Lessons;

/// <summary>What is told to who writes a lesson otherwise, and that the rest of it still plays.</summary>
public sealed class LessonDamageTests
{
    private const string Long =
        "1234567890 1234567890 1234567890 1234567890 1234567890 1234567890 1234567890 1234567890 1234567890 1234567890 123";

    /// <summary>A damage, where it is told, how, and how many scenes are left.</summary>
    [Theory]
    // the head
    [InlineData("---\ntitle", "title", 1, 1, "The head is missing.", 3)]
    [InlineData("  - Tell an ally from a rival\n---\n", "  - Tell an ally from a rival\n", 1, 1, "The head never ends.", 3)]
    [InlineData("title: A small lesson\n", "", 1, 1, "The head does not say title:", 3)]
    [InlineData("dataset: succession\n", "", 1, 1, "The head does not say dataset:", 3)]
    [InlineData("title: A small lesson", "titel: A small lesson", 2, 1, "Did you mean title?", 3)]
    [InlineData("title: A small lesson", "title:", 2, 7, "There is no text behind title:", 3)]
    [InlineData("title: A small lesson", "title: [A small lesson]", 2, 8, "There is no text behind title:", 3)]
    [InlineData("title: A small lesson", "title: {a: b}", 2, 9, "There is no text behind title:", 3)]
    [InlineData("title: A small lesson", "title: Lenin: the man", 2, 13, "This is no YAML", 3)]
    [InlineData("title: A small lesson", "title: 'Stalin's friends'", 2, 16, "This is no YAML", 3)]
    [InlineData("title: A small lesson", "title: \"A small lesson", 2, 8, "This is no YAML", 3)]
    [InlineData("title: A small lesson", "title A small lesson", 2, 1, "This is no key with a value.", 3)]
    [InlineData("title: A small lesson", "title:A small lesson", 2, 1, "This is no key with a value.", 3)]
    [InlineData("title: A small lesson", "title: *A small lesson*", 2, 8, "A value cannot begin with *.", 3)]
    [InlineData("title: A small lesson", "title: &a A small lesson", 2, 8, "A value cannot begin with &.", 3)]
    [InlineData("title: A small lesson", "title: !!str A small lesson", 2, 8, "A value cannot begin with !.", 3)]
    [InlineData("title: A small lesson", "title: A small lesson " + Long, 2, 8, "title: has 128 letters, and 60 find room.", 3)]
    [InlineData("audience: Classes", "\taudience: Classes", 3, 1, "A line cannot begin with a tab.", 3)]
    [InlineData("minutes: 20", "minutes: 20\nminutes: 30", 5, 1, "There are two lines minutes:", 3)]
    [InlineData("minutes: 20", "minutes: twenty", 4, 10, "no number from 1 to 240 behind minutes:", 3)]
    [InlineData("minutes: 20", "minutes: 0", 4, 10, "no number from 1 to 240 behind minutes:", 3)]
    [InlineData("minutes: 20", "minutes: [20]", 4, 10, "no number from 1 to 240 behind minutes:", 3)]
    [InlineData("dataset: succession", "dataset: sucession", 5, 10, "about the data set sucession, and this is succession.", 3)]
    [InlineData(
        "aims:\n  - Find a rivalry, and date it\n  - Tell an ally from a rival\n",
        "aims:\n",
        6,
        6,
        "There is no list behind aims:",
        3
    )]
    [InlineData("  - Tell an ally", "  - [Tell an ally", 8, 31, "This is no YAML", 3)]
    [InlineData("  - Tell an ally from a rival", "  - [Tell, ally]", 8, 5, "nothing that can stand in aims:", 3)]
    [InlineData("  - Tell an ally from", "  - A\n  - B\n  - C\n  - Tell an ally from", 11, 5, "at most 4 aims, and this has 5", 3)]
    [InlineData("minutes: 20", "minutes: &x 20\nmore: *x", 5, 7, "A value cannot begin with *.", 3, 3)]
    // before the first scene
    [InlineData("What it is about, in a sentence.", "- What it is about.", 11, 1, "before the first scene", 3)]
    [InlineData("What it is about, in a sentence.", "# What it is about", 11, 1, "belongs to nothing", 3)]
    [InlineData("What it is about, in a sentence.", "### Question", 11, 1, "belongs to nothing", 3)]
    [InlineData("What it is about, in a sentence.", Long + Long + Long, 11, 1, "about has 339 letters, and 300 find room.", 3)]
    // a scene
    [InlineData("## July 1926", "##", 13, 1, "The scene has no title.", 2)]
    [InlineData("## July 1926", "## In the month of July of 1926", 13, 1, "The title has 28 letters, and 26 find room.", 3)]
    [InlineData("## 1922 to 1924", "#### 1922 to 1924", 45, 1, "belongs to nothing", 2, 4)]
    [InlineData("Look at **both**.", "Look at **both**.\n---", 26, 1, "The line of hyphens below this makes a heading of it.", 3)]
    [InlineData("Look at **both**.", "> Look at both.", 25, 1, "This cannot stand in a scene.", 3)]
    [InlineData("Look at **both**.", "1. Look at both.", 25, 1, "This cannot stand in a scene.", 3)]
    [InlineData("Look at **both**.", "    Look at both.", 25, 1, "This cannot stand in a scene.", 3)]
    [InlineData("Look at **both**.", "<div>\nLook\n</div>", 25, 1, "This cannot stand in a scene.", 3)]
    [InlineData("Look at **both**.", "Look at <b>both</b>.", 25, 9, "no links, pictures or HTML", 3, 2)]
    [InlineData("Look at **both**.", "Look at [both](https://example.org).", 25, 9, "no links, pictures or HTML", 3)]
    [InlineData("Look at **both**.", "![Both](both.png)", 25, 1, "no links, pictures or HTML", 3)]
    [InlineData("Look at **both**.", Long, 13, 1, "The text has 113 letters, and 110 find room.", 3)]
    // its parts
    [InlineData("### Question\n\nWhat did each side give up?\n\n", "", 13, 1, "The scene asks nothing.", 3)]
    [InlineData("What did each side give up?\n", "", 27, 1, "The part Question of this scene is empty.", 3)]
    [InlineData(
        "What did each side give up?",
        "What did each side give up in the summer of this very year, and why was that so?",
        27,
        1,
        "The question has 80 letters, and 70",
        3
    )]
    [InlineData("### Answer", "### Anwser", 36, 1, "Did you mean Answer?", 3)]
    [InlineData("### Answer", "### Question", 36, 1, "This scene has two parts Question.", 3)]
    [InlineData("Zinoviev admitted", Long + " Zinoviev admitted", 36, 1, "The answer has 160 letters, and 150 find room.", 3)]
    [InlineData("Zinoviev admitted", "- Zinoviev admitted", 38, 1, "This cannot stand in a scene.", 3)]
    [InlineData("- [x] Zinoviev", "- Zinoviev", 33, 1, "not said whether this option is right", 3)]
    [InlineData("- [x] Zinoviev", "- [y] Zinoviev", 33, 1, "not said whether this option is right", 3)]
    [InlineData("- [x] Zinoviev\n- [ ] Bukharin\n", "Zinoviev or Bukharin\n", 33, 1, "An option is an entry of a list.", 3)]
    [InlineData("- [ ] Bukharin\n", "", 31, 1, "2 to 5 options, and this has 1.", 3)]
    [InlineData("- [ ] Bukharin", "- [ ] A\n- [ ] B\n- [ ] C\n- [ ] D\n- [ ] E", 31, 1, "2 to 5 options, and this has 6.", 3)]
    [InlineData("- [ ] Bukharin", "- [ ] Zinoviev", 34, 1, "This option is there already.", 3)]
    [InlineData("- [ ] Bukharin", "- [ ] ", 34, 1, "right", 3)]
    [InlineData("- [ ] Bukharin", "  - [ ] Bukharin\n- [ ] Nobody", 34, 3, "An option is one line.", 3)]
    [InlineData(
        "- [ ] Bukharin",
        "- [ ] Bukharin, who was thirty-eight in that year",
        34,
        1,
        "The option has 43 letters, and 32 find room.",
        3
    )]
    [InlineData("- [x] Zinoviev\n- [ ] Bukharin\n", "", 31, 1, "The part Options of this scene is empty.", 3)]
    [InlineData("- A second note.", "- 2\n- 3\n- 4\n- 5", 40, 1, "4 notes at a glance, and these are 5.", 3)]
    [InlineData("- A second note.", "- A\n  - B", 43, 1, "A note is one paragraph.", 3)]
    [InlineData("- A second note.", "- " + Long + " " + Long, 43, 1, "The note has 227 letters, and 160 find room.", 3)]
    // the block
    [InlineData("```view\ndate: 1926-07\n", "```\ndate: 1926-07\n", 15, 1, "not said what this block is", 2, 2)]
    [InlineData("```view\ndate: 1926-07\n", "```veiw\ndate: 1926-07\n", 15, 1, "A scene has no block veiw.", 2, 2)]
    [InlineData("minutes: 5\n```\n", "minutes: 5\n", 15, 1, "This block never ends.", 3)]
    [InlineData("minutes: 5\n```\n", "minutes: 5\n``\n", 15, 1, "This block never ends.", 3, 2)]
    [InlineData("view: table\n```\n", "view: table\n", 65, 1, "This block never ends.", 3)]
    [InlineData("Look at **both**.", "```view\ndate: 1927\n```", 25, 1, "two blocks view", 3)]
    [InlineData("date: 1930-12-31\n", "", 65, 1, "not say of which date", 2)]
    [InlineData("date: 1930-12-31\nfocus: [stalin]\nbeside: []\nview: table\n", "", 65, 1, "not say of which date", 2)]
    [InlineData("date: 1930-12-31\nfocus: [stalin]\nbeside: []\nview: table", "stalin", 66, 1, "This is no key with a value.", 2, 2)]
    [InlineData("date: 1930-12-31", "year: 1930", 66, 1, "Write date: 1926; it takes a year", 2)]
    [InlineData("date: 1930-12-31", "Date: 1930-12-31", 66, 1, "Did you mean date?", 2)]
    [InlineData("date: 1930-12-31", "date: 31.12.1930", 66, 9, "31.12.1930 is no date", 2)]
    [InlineData("date: 1930-12-31", "date: 1930-02-30", 66, 15, "1930-02-30 is no date", 2)]
    [InlineData("date: 1930-12-31", "date:", 66, 6, "There is no list behind date:", 2)]
    [InlineData("date: 1930-12-31", "date: {year: 1930}", 66, 8, "There is no list behind date:", 2)]
    [InlineData("date: 1930-12-31", "date: 1930/..", 66, 7, "1930/.. has no end.", 2)]
    [InlineData(
        "date: 1930-12-31",
        "date: 1941",
        66,
        7,
        "1941 lies outside the data, which tell of 1 January 1917 to 31 December 1940.",
        2
    )]
    [InlineData("date: 1930-12-31", "date: [1916, 1930-12-31]", 66, 8, "1916 lies outside the data", 3)]
    [InlineData("date: 1930-12-31", "date: [1930, 1929]", 66, 14, "1929 is not later than the date before it.", 3)]
    [InlineData("date: 1930-12-31", "date: 1930, 1929", 66, 13, "1929 is not later than the date before it.", 3)]
    [InlineData("date: 1930-12-31", "date: [1930, soon]", 66, 14, "soon is no date", 3)]
    [InlineData("date: 1922/1924", "date: 0001/9999", 48, 7, "at most 40 dates", 2, 41)]
    [InlineData("reveal: 1925", "reveal: 1924", 49, 9, "not later than what is shown", 3)]
    [InlineData("reveal: 1925", "reveal: [1925, 1926]", 49, 9, "There is no text behind reveal:", 3)]
    [InlineData("reveal: 1925", "reveal: 1999", 49, 9, "1999 lies outside the data", 3)]
    [InlineData("focus: [trotsky, zinoviev]", "focus: [trotsky, zinovev]", 17, 18, "There is no person zinovev. Did you mean zinoviev?", 3)]
    [InlineData("focus: [trotsky, zinoviev]", "focus: trotsky, zinovev", 17, 17, "There is no person zinovev. Did you mean zinoviev?", 3)]
    [InlineData(
        "focus: [trotsky, zinoviev]",
        "focus:\n  - trotsky\n  - Zinoviev",
        19,
        5,
        "There is no person Zinoviev. Did you mean zinoviev?",
        3
    )]
    [InlineData("focus: [trotsky, zinoviev]", "focus: [trotsky, zinoviev", 17, 26, "This is no YAML", 3)]
    [InlineData("focus: [trotsky, zinoviev]", "focus [trotsky, zinoviev]", 17, 1, "This is no", 3)]
    [InlineData("focus: [trotsky, zinoviev]", "focus: [trotsky, [zinoviev]]", 17, 18, "nothing that can stand in focus:", 3)]
    [InlineData("focus: [trotsky, zinoviev]", "focus: [trotsky, \"kamenev\", 'kamenev']", 17, 29, "kamenev is named twice.", 3)]
    [InlineData("focus: [trotsky, zinoviev]", "focus: [trotsky, \"zino viev\"]", 17, 18, "There is no person zino viev.", 3)]
    [InlineData("focus: [trotsky, zinoviev]", "focus: [trotsky, x: zinoviev]", 17, 18, "nothing that can stand in focus:", 3)]
    [InlineData("focus: [trotsky, zinoviev]", "focus: [[[[[[trotsky]]]]]]", 17, 10, "nested too deeply", 3)]
    [InlineData("beside: [stalin]", "beside: [trotsky]", 18, 10, "trotsky is named twice.", 3)]
    [InlineData("beside: [stalin]", "besides: [stalin]", 18, 1, "Did you mean beside?", 3)]
    [InlineData("r-trotsky-zinoviev-08", "r-trotsky-zinoviev-88", 19, 13, "There is no tie or event r-trotsky-zinoviev-88.", 3)]
    [InlineData("e-1926-07-plenum", "e-1926-07-plenmu", 19, 36, "Did you mean e-1926-07-plenum?", 3)]
    [InlineData("strength: 2", "strength: 4", 20, 20, "no number from 1 to 3 behind strength:", 3)]
    [InlineData("strength: 2", "strenght: 2", 20, 10, "Did you mean strength?", 3)]
    [InlineData("strength: 2", "strength: 2, strength: 1", 20, 23, "There are two values of strength.", 3)]
    [InlineData("kind: rival", "kind: rivals", 20, 29, "kind: cannot be rivals. Write one of allied, rival.", 3)]
    [InlineData("attested, probable", "attested, probably", 20, 58, "Did you mean probable?", 3)]
    [InlineData(
        "filter: {strength: 2, kind: rival, certainty: [attested, probable]}",
        "filter: strong",
        20,
        9,
        "nothing that can be read behind filter:",
        3
    )]
    [InlineData("camera: [250, 60, 560, 520]", "camera: [250, 60, 560]", 21, 9, "A camera has four numbers", 3)]
    [InlineData("camera: [250, 60, 560, 520]", "camera: [250, 60, 560, 5]", 21, 9, "A camera has four numbers", 3)]
    [InlineData("camera: [250, 60, 560, 520]", "camera: [250, 60, 560, 1e400]", 21, 9, "A camera has four numbers", 3)]
    [InlineData("camera: [250, 60, 560, 520]", "camera: close", 21, 9, "camera: cannot be close. Write one of lesson, scene.", 3)]
    [InlineData("minutes: 5", "minutes: 5 minutes", 22, 10, "no number from 1 to 240 behind minutes:", 3)]
    [InlineData("minutes: 5\n```", "minutes: 5\n---\nminutes: 6\n```", 23, 1, "A second text begins here.", 3)]
    [InlineData("view: table", "view: chart", 69, 7, "view: cannot be chart. Write one of map, table.", 3)]
    [InlineData("query: politburo-in-year", "query: politburo-in-yaer", 51, 8, "Did you mean politburo-in-year?", 3)]
    [InlineData("query: politburo-in-year", "query: people", 51, 8, "There is no saved question people.", 3)]
    [InlineData("query: politburo-in-year", "query: ../../dataset", 51, 8, "There is no saved question ../../dataset.", 3)]
    [InlineData("query: politburo-in-year\n", "", 51, 14, "There are parameters: and no query:", 3)]
    [InlineData(
        "parameters: {year: 1924}",
        "parameters: {yaer: 1924}",
        52,
        20,
        "politburo-in-year has no parameter yaer. Did you mean year?",
        3
    )]
    [InlineData("parameters: {year: 1924}", "parameters: {year: soon}", 52, 20, "year cannot be soon. Write digits, such as 1926.", 3)]
    [InlineData("parameters: {year: 1924}", "parameters: {year: 1924, date: 1926-01-01}", 51, 8, "does not lie in year=1924", 3)]
    [InlineData("parameters: {year: 1924}", "parameters: {year: [1924]}", 52, 20, "There is no text behind year:", 3)]
    [InlineData("parameters: {year: 1924}", "parameters: year", 52, 13, "nothing that can be read behind parameters:", 3)]
    public void A_mistake_is_told_with_its_place_and_what_to_do_and_the_rest_plays(
        string from,
        string to,
        int line,
        int column,
        string said,
        int scenes,
        int problems = 1
    )
    {
        var reading = SmallLesson.Check(SmallLesson.With(from, to));

        var all = string.Join('\n', reading.Problems);
        var problem = reading.Problems.FirstOrDefault(one => one.ToString().Contains(said, StringComparison.Ordinal));
        Assert.True(problem is not null, $"{said} is not said:\n{all}");
        Assert.True((line, column) == (problem.Line, problem.Column), $"{line}:{column} expected\n{all}");
        Assert.True(problems == reading.Problems.Count, $"{problems} expected\n{all}");
        Assert.All(reading.Problems, one => Assert.True(one.Message[^1] is '.' or ':' && one.Remedy.Length > 0, one.ToString()));
        Assert.Equal(scenes, reading.Lesson?.Scenes.Count ?? 0);
    }

    /// <summary>A whole file that is none, and what is said of it.</summary>
    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("\n \n", "The file is empty.")]
    [InlineData("---", "The head never ends.")]
    [InlineData("---\n---", "The head")]
    [InlineData("---\ntitle: A\n---\n", "There is no scene.")]
    [InlineData("---\ntitle: A\naudience: B\nminutes: 3\ndataset: succession\naims: [C]\n---\n\nNothing more.\n", "There is no scene.")]
    [InlineData("Hello", "The head is missing.")]
    [InlineData("```", "This block never ends.")]
    [InlineData("```view", "This block never ends.")]
    [InlineData("## \n### \n```view", "The scene has no title.")]
    [InlineData("\0\u0001\uffff", "There is a character here that no text holds. There are 2 of them.")]
    [InlineData("\ufffd\ufffd", "the file is not UTF-8")]
    public void What_is_no_lesson_is_told(string text, string said)
    {
        var reading = SmallLesson.Check(text);

        Assert.Null(reading.Lesson);
        Assert.Contains(said, string.Join('\n', reading.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_and_the_line_ends_of_other_systems_change_nothing()
    {
        foreach (var ends in (string[])["\r\n", "\r", "\n"])
        {
            var reading = SmallLesson.Check("\uFEFF" + SmallLesson.Text.ReplaceLineEndings(ends));

            Assert.Empty(reading.Problems);
            Assert.Equal(3, reading.Lesson!.Scenes.Count);
        }
    }

    [Theory]
    [InlineData("Look at", "Look\0 at", 25, 5, "no text holds")]
    [InlineData("Look at", "Look\u2028at", 25, 5, "no text holds")]
    [InlineData("focus: [lenin]", "focus: [lenin\u0085]", 50, 14, "no text holds")]
    public void A_character_of_control_is_told_at_its_place(string from, string to, int line, int column, string said)
    {
        var problem = Assert.Single(SmallLesson.Check(SmallLesson.With(from, to)).Problems);

        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_another_encoding_is_told_at_the_first_letter_that_is_lost_and_still_plays()
    {
        var file = new FileInfo(Path.Combine(Directory.CreateTempSubdirectory("explorer-").FullName, "latin.md"));
        File.WriteAllBytes(file.FullName, Encoding.Latin1.GetBytes(SmallLesson.With("Look at", "Ça dépend:")));

        var reading = LessonReader.Read(file);

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((25, 1), (problem.Line, problem.Column));
        Assert.Contains("not UTF-8. There are 2 of them. Save it as UTF-8.", problem.ToString(), StringComparison.Ordinal);
        Assert.Equal(3, reading.Lesson!.Scenes.Count);
        file.Directory!.Delete(recursive: true);
    }

    [Fact]
    public void A_file_that_is_too_large_or_gone_is_told()
    {
        var folder = Directory.CreateTempSubdirectory("explorer-");
        var file = new FileInfo(Path.Combine(folder.FullName, "large.md"));
        File.WriteAllText(file.FullName, new string('x', 1 << 20));

        Assert.Equal(
            "large.md: The file has more than 512 KiB. A lesson is a short text; this may be another file.",
            Assert.Single(LessonReader.Read(file).Problems).ToString()
        );
        folder.Delete(recursive: true);
        Assert.Contains(
            "cannot be opened",
            Assert.Single(LessonReader.Read(new FileInfo(file.FullName)).Problems).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Small.md")]
    [InlineData("a b.md")]
    [InlineData("-a.md")]
    public void A_name_that_cannot_stand_in_an_address_is_told(string file) =>
        Assert.Contains(
            "cannot stand in an address",
            Assert.Single(SmallLesson.Check(SmallLesson.Text, file).Problems).Message,
            StringComparison.Ordinal
        );

    /// <summary>What is written to harm: each is read in a moment, wherever it stands.</summary>
    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("&a ")]
    [InlineData("*a")]
    [InlineData("`")]
    [InlineData("```\n")]
    [InlineData("```view\n")]
    [InlineData("<b>")]
    [InlineData("![")]
    [InlineData("> ")]
    [InlineData("## a\n")]
    [InlineData("### Options\n")]
    [InlineData("a: b\n")]
    [InlineData("\0")]
    [InlineData("\"")]
    public void Whatever_is_repeated_without_end_is_read_in_a_moment(string piece)
    {
        var much = string.Concat(Enumerable.Repeat(piece, LessonReader.MostBytes / piece.Length / 2));
        foreach (
            var place in (string[])["Look at **both**.", "beside: [stalin]", "title: A small lesson", "- [ ] Bukharin", "A second note."]
        )
        {
            var text = SmallLesson.With(place, much);
            var watch = System.Diagnostics.Stopwatch.StartNew();

            var reading = SmallLesson.Check(text);

            Assert.InRange(reading.Problems.Count, 1, 101);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{place}: {watch.Elapsed}");
        }
    }

    [Fact]
    public void Aliases_that_would_grow_without_end_are_refused_one_by_one()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i < 40; i++)
        {
            bomb.Append($"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n");
        }
        bomb.Append("? [*a39, *a39]\n: b\n");

        var reading = SmallLesson.Check(SmallLesson.With("date: 1926-07\n", bomb + "date: 1926-07\n"));

        Assert.Equal(3, reading.Lesson!.Scenes.Count);
        Assert.Equal("small.md:16:5: A value cannot begin with &. Put it between \"quotes\".", reading.Problems[1].ToString());
        Assert.Equal(83, reading.Problems.Count);
    }
}
