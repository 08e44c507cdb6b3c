using Explorer.Content.Courses;
using Explorer.Content.DataSets;
using Explorer.Content.Lessons;
using Explorer.Content.Loading;

namespace Explorer.Content.Tests.DataSets;

/// <summary>Files that are links: to devices without an end, to each other, and to files that change.</summary>
public sealed class LinkedFilesTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly DataSetCopy _copy = new();

    public static TheoryData<string, string> Endless =>
        new MatrixTheoryData<string, string>(
            ["dataset.yaml", "people.csv", "events.csv", "sources.csv", "relationships.csv"],
            ["/dev/zero", "/dev/urandom"]
        );

    public void Dispose() => _copy.Dispose();

    [Theory]
    [MemberData(nameof(Endless))]
    public async Task A_device_without_an_end_is_an_empty_file(string file, string device)
    {
        Assert.SkipUnless(File.Exists(device), $"There is no {device} here.");
        Link(_copy.PathOf(file), device);

        var reading = Task.Run(() => DataSetReader.Read(_copy.Folder), TestContext.Current.CancellationToken);

        var problems = (await reading.WaitAsync(Patience, TestContext.Current.CancellationToken)).Problems;
        Assert.Contains(problems, problem => problem.File == file);
    }

    [Fact]
    public void A_circle_of_links_is_told_as_a_file_that_cannot_be_read()
    {
        Link(_copy.PathOf("people.csv"), _copy.PathOf("sources.csv"));
        Link(_copy.PathOf("sources.csv"), _copy.PathOf("people.csv"));

        var problems = DataSetReader.Read(_copy.Folder).Problems.Where(problem => problem.Message == "The file cannot be opened.");
        Assert.Equal(["people.csv", "sources.csv"], problems.Select(problem => problem.File).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_table_behind_a_link_is_read()
    {
        var elsewhere = Directory.CreateTempSubdirectory("explorer-linked-").FullName;
        try
        {
            var people = Path.Combine(elsewhere, "people.csv");
            File.Move(_copy.PathOf("people.csv"), people);
            Link(_copy.PathOf("people.csv"), people);

            Assert.Empty(DataSetReader.Read(_copy.Folder).Problems);
        }
        finally
        {
            Directory.Delete(elsewhere, recursive: true);
        }
    }

    [Fact]
    public async Task Lessons_and_courses_that_are_devices_are_empty_and_what_a_link_leads_to_is_read_anew_when_it_has_changed()
    {
        var cypher = Directory.CreateTempSubdirectory("explorer-linked-").FullName;
        try
        {
            var (lessons, courses) = (Path.Combine(cypher, "lessons"), Path.Combine(cypher, CourseShelf.FolderName));
            Directory.CreateDirectory(lessons);
            Directory.CreateDirectory(courses);
            var target = Path.Combine(cypher, "target.txt");
            await File.WriteAllTextAsync(target, "", TestContext.Current.CancellationToken);
            Link(Path.Combine(lessons, "endless.md"), "/dev/zero");
            Link(Path.Combine(courses, "endless.md"), "/dev/zero");
            Link(Path.Combine(lessons, "linked.md"), target);
            var (shelf, course) = (new LessonShelf(new CypherFolder(cypher)), new CourseShelf(cypher));

            var read = Task.Run(() => (shelf.ReadBeside(cypher), course.ReadAll()), TestContext.Current.CancellationToken);
            var (before, _) = await read.WaitAsync(Patience, TestContext.Current.CancellationToken);
            Assert.Equal(["endless.md", "linked.md"], before.Select(reading => reading.File));
            await File.WriteAllTextAsync(target, "# Nothing more\n", TestContext.Current.CancellationToken);
            var after = shelf.ReadBeside(cypher);

            Assert.Same(before[0], after[0]);
            Assert.NotSame(before[1], after[1]);
        }
        finally
        {
            Directory.Delete(cypher, recursive: true);
        }
    }

    private static void Link(string path, string target)
    {
        File.Delete(path);
        File.CreateSymbolicLink(path, target);
    }
}
