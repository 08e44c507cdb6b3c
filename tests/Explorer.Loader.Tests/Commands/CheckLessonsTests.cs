using Explorer.Content.Tests.Lessons;

namespace Explorer.Loader.Tests.Commands;

/// <summary>What <c>check</c> finds in the lessons beside a data set, and in one lesson.</summary>
public sealed class CheckLessonsTests : IDisposable
{
    private readonly DataSetCopy _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task The_bundled_lessons_are_sound()
    {
        var (code, output, error) = await new CommandLine().RunAsync("check");

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("\n1-who-could-follow-lenin is sound: 7 scenes, 40 minutes.\n", output, StringComparison.Ordinal);
        Assert.Contains("\n5-two-essays-compared is sound: 8 scenes, 40 minutes.\n", output, StringComparison.Ordinal);
        Assert.Equal(6, output.Split('\n').Count(line => line.EndsWith(" minutes.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Each_file_is_told_with_its_place_and_the_sound_ones_are_named()
    {
        Write("small.md", SmallLesson.Text);
        Write("damaged.md", SmallLesson.With("[trotsky, zinoviev]", "[trotsky, zinovev]"));
        Write("Junk.md", "Hello\n");
        Write(".hidden.md", "Hello\n");
        Write("notes.txt", "Hello\n");

        var (code, output, _) = await CheckAsync(_data.Folder);

        Assert.Equal(3, code);
        Assert.Contains("\nsmall is sound: 3 scenes, 20 minutes.\n", output, StringComparison.Ordinal);
        Assert.Contains("lessons/damaged.md:17:18: There is no person zinovev. Did you mean zinoviev?\n", output, StringComparison.Ordinal);
        Assert.Contains("lessons/Junk.md:1:1: The head is missing.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("damaged is sound", output, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", output, StringComparison.Ordinal);
        Assert.EndsWith("\n4 problems.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lessons_beside_damaged_data_are_read_all_the_same()
    {
        Write("small.md", SmallLesson.Text);
        Write("damaged.md", SmallLesson.With("date: 1926-07", "date: July"));
        _data.Set("people.csv", "stalin", "tier", "9");

        var (code, output, _) = await CheckAsync(_data.Folder);

        Assert.Equal(3, code);
        Assert.Contains("people.csv", output, StringComparison.Ordinal);
        Assert.Contains("damaged.md:16:7: July is no date", output, StringComparison.Ordinal);
        Assert.DoesNotContain("small is sound", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my-succession", true)]
    [InlineData("succession", true)]
    [InlineData("nothing", false)]
    public async Task The_data_set_beside_a_lesson_is_known_by_its_id_whatever_its_folder_is_called(string id, bool isFound)
    {
        var description = Path.Combine(_data.Folder, "dataset.yaml");
        File.WriteAllText(
            description,
            File.ReadAllText(description).Replace("id: succession", "id: my-succession", StringComparison.Ordinal)
        );
        Write("small.md", SmallLesson.With("dataset: succession", $"dataset: {id}"));

        var (code, output, _) = await CheckAsync(Path.Combine(_data.Folder, "lessons", "small.md"));

        Assert.Equal(isFound ? 0 : 3, code);
        Assert.Contains(isFound ? "small is sound" : "the data set nothing, which is not here", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_lesson_is_compared_with_the_data_that_its_head_names()
    {
        var sound = Write("small.md", SmallLesson.Text);
        var damaged = Write("damaged.md", SmallLesson.With("[trotsky, zinoviev]", "[trotsky, zinovev]"));

        Assert.Equal((0, "small is sound: 3 scenes, 20 minutes.\n", ""), await CheckAsync(sound));
        var (code, output, _) = await CheckAsync(damaged);
        Assert.Equal(3, code);
        Assert.EndsWith(
            "damaged.md:17:18: There is no person zinovev. Did you mean zinoviev?\n1 problem.\n",
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task One_lesson_beside_data_of_its_own_is_compared_with_those()
    {
        var folder = Path.Combine(_data.Folder, "quarrel");
        Directory.CreateDirectory(Path.Combine(folder, "lessons"));
        foreach (var file in Directory.GetFiles(_data.Folder))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
        var description = Path.Combine(folder, "dataset.yaml");
        File.WriteAllText(description, File.ReadAllText(description).Replace("id: succession", "id: quarrel", StringComparison.Ordinal));
        var lesson = Path.Combine(folder, "lessons", "small.md");
        File.WriteAllText(lesson, SmallLesson.With("dataset: succession", "dataset: quarrel"));

        Assert.Equal((0, "small is sound: 3 scenes, 20 minutes.\n", ""), await CheckAsync(lesson));

        File.AppendAllText(Path.Combine(folder, "people.csv"), "broken\n");
        var (code, output, _) = await CheckAsync(lesson);
        Assert.Equal(3, code);
        Assert.Contains("small.md:5:10: The data set quarrel is damaged", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "dataset: succession",
        "dataset: sucession",
        ":5:10: The lesson is about the data set sucession, which is not here. Write one of powers, revolution, succession"
    )]
    [InlineData(
        "dataset: succession",
        "dataset: ../succession",
        ":5:10: The lesson is about the data set ../succession, which is not here."
    )]
    [InlineData("dataset: succession\n", "", ":1:1: The head does not say dataset:")]
    public async Task One_lesson_about_data_that_are_not_here_is_told(string from, string to, string said)
    {
        var (code, output, _) = await CheckAsync(Write("small.md", SmallLesson.With(from, to)));

        Assert.Equal(3, code);
        Assert.Contains($"small.md{said}", output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 problem.\n", output, StringComparison.Ordinal);
    }

    private string Write(string file, string text)
    {
        var path = Path.Combine(_data.Folder, "lessons", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private static Task<(int Code, string Output, string Error)> CheckAsync(string path) => new CommandLine().RunAsync("check", path);
}
