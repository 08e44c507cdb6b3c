using Explorer.Connections;
using Explorer.Connections.Queries;
using Explorer.Content.DataSets;
using Explorer.Content.Lessons;
using Explorer.Content.Loading;
using Explorer.Server.DataSets;
using Explorer.Server.Graphs;
using Explorer.Server.Lessons;
using Explorer.Server.Options;
using Explorer.Server.Page;
using Explorer.Server.Timeline;

namespace Explorer.Server.TakeAway;

/// <summary>What can be taken out of a graph without a server that listens: a lesson as one file, and the whole page as files for any web server.</summary>
public sealed class PageExport
{
    /// <summary>What the HTML of a site holds and no other.</summary>
    public const string SiteMark = $"data-answers=\"{SiteFiles.Answers}\"";

    /// <summary>The folders of a site that hold nothing but what <see cref="Site"/> gives.</summary>
    public static IReadOnlyList<string> SiteFolders { get; } = [PageDocuments.Stamped.TrimEnd('/'), SiteFiles.Answers.TrimEnd('/')];

    private readonly SiteFiles _site;
    private readonly LessonFile _file;
    private readonly LessonRoom _room;
    private readonly LessonsReply _lessons;
    private readonly TimelineSnapshot _snapshot;

    private PageExport(PageFiles page, LessonRoom room, LessonsReply lessons, TimelineSnapshot snapshot) =>
        (_site, _file, _room, _lessons, _snapshot) = (new(page), new(page), room, lessons, snapshot);

    /// <summary>The names of the data set's lessons, in order.</summary>
    public IReadOnlyList<string> Lessons => [.. _lessons.Lessons.Select(lesson => lesson.Name)];

    /// <summary>What is wrong with the files of the lessons, a line for each.</summary>
    public IReadOnlyList<string> Faults => _lessons.Faults;

    /// <summary>Reads all that there is to take out.</summary>
    /// <param name="graph">A graph that holds the data set.</param>
    /// <param name="dataSet">The data set's id.</param>
    /// <param name="cypher">The folder with the saved questions.</param>
    /// <param name="folder">The folder of the data set, which may have lessons; null if it is not here.</param>
    /// <param name="webFolder">The folder with the page; null for the one beside the program or above it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="GraphException">The graph failed.</exception>
    /// <exception cref="UnknownDataSetException">It has no such data set.</exception>
    /// <exception cref="OptionException">The page is not there.</exception>
    public static async Task<PageExport> ReadAsync(
        IGraphConnection graph,
        string dataSet,
        CypherFolder cypher,
        string? folder,
        string? webFolder,
        CancellationToken cancellationToken
    )
    {
        var page = new PageFiles(Places.Web(new ServerOptions { WebFolder = webFolder }));
        var library = new QueryLibrary(cypher.Path);
        var room = new LessonRoom(library, new SceneAsker(new GraphHost(graph), library, TimeProvider.System));
        var snapshot = await new TimelineReader(library).ReadAsync(graph, dataSet, cancellationToken);
        var shelf = new LessonShelf(cypher, folder);
        var lessons = await room.AllAsync(shelf.ReadAll(dataSet), shelf.PlaceOf(dataSet), snapshot);
        return new PageExport(page, room, lessons, snapshot);
    }

    /// <summary>One of the data set's lessons as one HTML file.</summary>
    /// <param name="name">Its name, one of <see cref="Lessons"/>.</param>
    public byte[] Lesson(string name)
    {
        var index = Lessons.ToList().IndexOf(name);
        return _file.Write(_lessons.Lessons[index], index + 1, _lessons.Days, _snapshot.Timeline);
    }

    /// <summary>A lesson from elsewhere as one HTML file.</summary>
    /// <param name="file">The name of its file.</param>
    /// <param name="text">What stands in it.</param>
    /// <exception cref="DataSetException">It has mistakes.</exception>
    public async Task<byte[]> OwnLessonAsync(string file, string text)
    {
        var reading = await _room.ReadAsync(file, text, _snapshot);
        return reading is { Lesson: { } lesson, Problems: [] }
            ? _file.Write(lesson, 0, reading.Days, _snapshot.Timeline)
            : throw new DataSetException(
                $"{file} does not fit the data in the graph: {string.Join(" ", reading.Problems.Select(one => $"{one.Message} {one.Remedy}"))}"
            );
    }

    /// <summary>The whole page as files by their paths, which use slashes.</summary>
    public IEnumerable<(string Path, byte[] Content)> Site() =>
        [
            .. _site.All(),
            ($"{SiteFiles.Answers}timeline.json", _snapshot.Content.Identity),
            ($"{SiteFiles.Answers}storyline.json", _snapshot.Storyline.Identity),
            ($"{SiteFiles.Answers}lessons.json", new LessonsSnapshot(_lessons).Content.Identity),
            .. _snapshot.Timeline.Years.Entries.Select(entry =>
                ($"{SiteFiles.Answers}days/{entry.Year}.json", _snapshot.Course(entry.Year).Identity)
            ),
            .. Lessons.Select(name => ($"{SiteFiles.Answers}lessons/{name}.html", Lesson(name))),
        ];
}
