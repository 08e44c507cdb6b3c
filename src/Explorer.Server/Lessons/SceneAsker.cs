using Explorer.Connections;
using Explorer.Connections.Queries;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.Lessons;
using Explorer.Content.Lessons.Reading;
using Explorer.Content.Lessons.Scenes;
using Explorer.Graph.Values;
using Explorer.Server.DataSets;
using Explorer.Server.Graphs;
using Explorer.Server.Queries;

namespace Explorer.Server.Lessons;

/// <summary>Asks the graph the saved questions that scenes name; a file names them and holds no statement, so nothing of it is run.</summary>
/// <param name="graph">The graph.</param>
/// <param name="library">The saved questions.</param>
/// <param name="time">How long that may take.</param>
internal sealed class SceneAsker(GraphHost graph, QueryLibrary library, TimeProvider time)
{
    /// <summary>The answers for all scenes of lessons that have been compared with the data.</summary>
    /// <param name="dataSet">The data set's id.</param>
    /// <param name="readings">The lessons.</param>
    /// <exception cref="GraphException">The graph is away.</exception>
    public Task<SceneAnswers> AskAsync(string dataSet, IReadOnlyList<LessonReading> readings)
    {
        var asking = readings
            .SelectMany(reading => (reading.Lesson?.Scenes ?? []).Select(scene => (reading.File, Scene: scene)))
            .Where(one => one.Scene.View.Query is not null)
            .ToList();
        return asking.Count == 0
            ? Task.FromResult(SceneAnswers.None)
            : graph.InTimeAsync((connection, stop) => AskAsync(connection, dataSet, asking, stop), time);
    }

    private async Task<SceneAnswers> AskAsync(
        IGraphConnection connection,
        string dataSet,
        IReadOnlyList<(string File, Scene Scene)> asking,
        CancellationToken stop
    )
    {
        var found = new Dictionary<Scene, SceneAnswerReply>(ReferenceEqualityComparer.Instance);
        var problems = new List<Problem>();
        var key = await KeyAsync(connection, dataSet, stop);
        foreach (var (file, scene) in asking)
        {
            var query = scene.View.Query!;
            var question = library.Get(query.Name.Id);
            try
            {
                var values = SceneQuestion.Bind(question, query, scene.View.Days[0].Day, key);
                found[scene] = await AnswerAsync(connection, new Statement(question.Text, values), stop);
            }
            catch (GraphException wrong) when (!wrong.IsUnreachable && !wrong.IsTransient)
            {
                problems.Add(
                    new Problem(
                        ProblemKind.BadLesson,
                        file,
                        query.Name.Line,
                        query.Name.Column,
                        ColumnName: null,
                        $"{question.Name} fails on this graph: {wrong.Message.TrimEnd('.')}.",
                        "Try it on the Query page, and mend it there or choose another."
                    )
                );
            }
        }
        return new SceneAnswers(found, problems);
    }

    private async Task<string> KeyAsync(IGraphConnection connection, string dataSet, CancellationToken stop)
    {
        await using var transaction = await connection.BeginAsync(AccessMode.Read, stop);
        var none = new Dictionary<string, Value>(StringComparer.Ordinal);
        var all = await new QueryRunner(library, transaction, new OddValues()).ListAsync(
            "datasets",
            DataSetRecord.Kind,
            DataSetRecord.Read,
            none,
            stop
        );
        return all.Find(one => one.Id == dataSet)?.Key ?? dataSet;
    }

    private static async Task<SceneAnswerReply> AnswerAsync(IGraphConnection connection, Statement statement, CancellationToken stop)
    {
        await using var cursor = await connection.RunAsync(statement, AccessMode.Read, stop);
        var rows = new List<IReadOnlyList<object>>();
        await foreach (var row in cursor.ReadAsync(stop))
        {
            if (rows.Count == SceneAnswerReply.MostRows)
            {
                return new SceneAnswerReply(cursor.Columns, rows, Cut: true);
            }
            rows.Add([.. row.Select(SceneAnswerReply.Cell)]);
        }
        return new SceneAnswerReply(cursor.Columns, rows, Cut: false);
    }
}
