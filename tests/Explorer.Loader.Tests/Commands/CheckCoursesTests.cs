using Explorer.Content.Tests.Courses;

namespace Explorer.Loader.Tests.Commands;

/// <summary>What <c>check</c> finds in the files of cypher/course.</summary>
public sealed class CheckCoursesTests : IDisposable
{
    private const string Second = "MATCH (p:Person {name: 'Leon Trotsky'})-[r:RIVAL_OF]-(b:Person)";

    private readonly CypherCopy _cypher = new();
    private readonly DataSetCopy _data = new();

    public void Dispose()
    {
        _cypher.Dispose();
        _data.Dispose();
    }

    [Fact]
    public async Task Sound_courses_are_named_one_by_one()
    {
        Write(SmallCourse.File, SmallCourse.Text);
        Write("another.md", SmallCourse.Text.Replace("A small course", "Another", StringComparison.Ordinal));

        var (code, output, error) = await CheckAsync();

        Assert.Equal((0, ""), (code, error));
        Assert.EndsWith("\nanother is sound: 2 steps.\nsmall is sound: 2 steps.\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MATCH (f:Faction)\nRETURN f.name", "MATCH (f:Faction)\nRETRUN f.name", "29:1: The solution fails: ")]
    [InlineData("MATCH (f:Faction)\nRETURN f.name", "MATCH (f:Faction)\nRETURN g.name", "29:8: The solution fails: ")]
    [InlineData("MATCH (f:Faction)\nRETURN f.name", "MATCH (f:Fiction)\nRETURN f.name", "28:1: The solution finds nothing in the data.")]
    [InlineData("MATCH (f:Faction)\nRETURN f.name", "CREATE (f:Faction)\nRETURN f.name", "28:1: The solution fails: ")]
    [InlineData("MATCH (f:Faction)\nRETURN f.name", "MATCH (f:Faction)\nDETACH DELETE f", "The solution fails: ")]
    [InlineData("MATCH (f:Faction)\nRETURN f.name", "CREATE INDEX one FOR (n:One) ON (n.two)", "The solution fails: ")]
    [InlineData("MATCH (f:Faction)\nRETURN f.name", "LOAD CSV FROM 'file:///people.csv' AS row\nRETURN row", "The solution fails: ")]
    [InlineData(
        "MATCH (f:Faction)\nRETURN f.name",
        "MATCH (a:Person), (b:Person)\nRETURN a.name",
        "28:1: The solution gives more than 1,000 rows."
    )]
    [InlineData(
        "MATCH (f:Faction)\nRETURN f.name",
        "MATCH (p:Person)\nRETURN p.name AS other",
        "13:1: The text to start with gives the right answer already."
    )]
    [InlineData("MATCH (p:Person)\nRETURN p.name", "MATCH (p:Person)", "13:1: The text to start with fails: ")]
    [InlineData("MATCH (p:Person)\nRETURN p.name", "CREATE (p:Person)\nRETURN p.name", "13:1: The text to start with fails: ")]
    [InlineData(
        "WHERE r.validFrom <= $date <= r.validTo\nRETURN b.name AS rival",
        "WHERE r.fromYear = $yaer\nRETURN b.name AS rival",
        "The solution fails: "
    )]
    public async Task A_step_that_a_class_could_not_take_is_named(string from, string to, string said)
    {
        Assert.Contains(from, SmallCourse.Text, StringComparison.Ordinal);
        Write(SmallCourse.File, SmallCourse.Text.Replace(from, to, StringComparison.Ordinal));

        var (code, output, _) = await CheckAsync();

        Assert.Equal(3, code);
        Assert.Contains($"{Path.Combine("course", SmallCourse.File)}:", output, StringComparison.Ordinal);
        Assert.Contains(said, output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 problem.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unfinished_start_that_solves_the_task_is_named_too()
    {
        Write(
            SmallCourse.File,
            SmallCourse.Text.Replace(
                "MATCH (p:Person {name: 'Leon Trotsky'})-\n",
                $"{Second}\nWHERE r.validFrom <= $date <= r.validTo\nRETURN b.name AS rival ORDER BY rival\n",
                StringComparison.Ordinal
            )
        );

        Assert.Contains(
            "41:1: The text to start with gives the right answer already.",
            (await CheckAsync()).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_with_the_problems_of_the_data()
    {
        Write(SmallCourse.File, SmallCourse.Text.Replace("### Hint", "### Help", StringComparison.Ordinal));
        _data.Set("people.csv", "stalin", "tier", "9");

        var (code, output, _) = await CheckAsync();

        Assert.Equal(3, code);
        Assert.Contains("people.csv", output, StringComparison.Ordinal);
        Assert.Contains("small.md:23:1: A step has no part Help. ", output, StringComparison.Ordinal);
        Assert.EndsWith("\n5 problems.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_course_about_a_data_set_that_is_not_here_is_named()
    {
        Write(SmallCourse.File, SmallCourse.Text.Replace("dataset: succession", "dataset: sucession", StringComparison.Ordinal));

        var (code, output, _) = await CheckAsync();

        Assert.Equal(3, code);
        Assert.Contains("about the data set sucession, which is not here.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_that_no_longer_answer_a_step_break_the_course()
    {
        Write(SmallCourse.File, SmallCourse.Text);
        _data["people.csv"] = _data["people.csv"].Replace("Leon Trotsky", "Lev Trotsky", StringComparison.Ordinal);

        Assert.Contains("The solution finds nothing in the data.", (await CheckAsync()).Output, StringComparison.Ordinal);
    }

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.Combine(_cypher.Folder.Path, "course"));
        _cypher.Write(Path.Combine("course", file), text);
    }

    private async Task<(int Code, string Output, string Error)> CheckAsync() =>
        await new CommandLine { WorkingDirectory = _cypher.Folder.Path }.RunAsync("check", _data.Folder, "--cypher", _cypher.Folder.Path);
}
