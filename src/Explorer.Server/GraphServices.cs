using Explorer.Connections;
using Explorer.Connections.Queries;
using Explorer.Content.Courses;
using Explorer.Content.Lessons;
using Explorer.Content.Loading;
using Explorer.Server.Courses;
using Explorer.Server.Graphs;
using Explorer.Server.Lessons;
using Explorer.Server.Limits;
using Explorer.Server.Options;
using Explorer.Server.QueryApi;
using Explorer.Server.Shelf;

namespace Explorer.Server;

/// <summary>
/// Everything between the graph and the answers. Made before the web host, so that the graph fills on one core while the host is put together on another.
/// </summary>
internal sealed class GraphServices
{
    private readonly CypherFolder _cypher;
    private readonly QueryLibrary _library;
    private readonly CourseShelf _courses;
    private readonly LessonShelf _lessons;
    private readonly GraphHost _graph;
    private readonly StatementMemory _memory;

    /// <summary>Begins to open the graph.</summary>
    /// <exception cref="OptionException">The folder with the queries is missing.</exception>
    /// <exception cref="GraphException">The address is no address.</exception>
    public GraphServices(ServerOptions options)
    {
        var cypher = Places.Cypher(options);
        _cypher = new CypherFolder(cypher);
        _library = new QueryLibrary(cypher);
        _courses = new CourseShelf(cypher);
        _lessons = new LessonShelf(_cypher, _cypher.FolderNamed(options.DataSet, Environment.CurrentDirectory));
        _memory = new StatementMemory(options.Limits.MemoryBytes);
        _graph = new GraphHost(options, _memory, new GraphFiller(options, _cypher, _library));
    }

    /// <summary>Hands the graph, and what reads it, to the host, which closes it in the end.</summary>
    public void AddTo(IServiceCollection services)
    {
        services.AddSingleton(_cypher);
        services.AddSingleton(_library);
        services.AddSingleton(_courses);
        services.AddSingleton(_lessons);
        services.AddSingleton(_ => _graph);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<DataSetShelf>();
        services.AddSingleton<OpenTransactions>();
        services.AddSingleton<WriteToken>();
        services.AddSingleton(_memory);
        services.AddSingleton<MemoryRelease>();
        services.AddSingleton<StatementSlots>();
        services.AddSingleton<StatementThreads>();
        services.AddSingleton<StopSignal>();
        services.AddSingleton<QueryService>();
        services.AddSingleton<StepJudge>();
        services.AddSingleton<SceneAsker>();
        services.AddSingleton<LessonRoom>();
        services.AddSingleton<PreparedLessons>();
    }
}
