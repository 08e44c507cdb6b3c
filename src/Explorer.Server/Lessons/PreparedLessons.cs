using System.Collections.Concurrent;
using Explorer.Content.Lessons;
using Explorer.Content.Lessons.Reading;
using Explorer.Server.Shelf;
using Explorer.Server.Timeline;

namespace Explorer.Server.Lessons;

/// <summary>
/// The lessons about each data set as they are sent. They are put together anew when a file or the history changes; and if a scene asks the graph, also when that was
/// a while ago, since its answer may rest on what the history does not show.
/// </summary>
internal sealed class PreparedLessons(LessonShelf files, DataSetShelf shelf, LessonRoom room, TimeProvider time) : IDisposable
{
    private readonly ConcurrentDictionary<string, Prepared> _prepared = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>The lessons about a data set.</summary>
    /// <param name="dataSet">Its id; null for the current one.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public async Task<LessonsSnapshot> GetAsync(string? dataSet, CancellationToken cancellationToken)
    {
        var snapshot = await shelf.TimelineAsync(dataSet, cancellationToken);
        var id = snapshot.Timeline.DataSet.Id;
        // One after the other: who comes second finds what the first has made.
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var readings = files.ReadAll(id);
            var last = _prepared.GetValueOrDefault(id);
            if (last is not null && IsOfNow(last, snapshot, readings))
            {
                return last.Lessons;
            }
            var made = await MakeAsync(snapshot, readings);
            if (last is not null && last.Lessons.Content.Identity.AsSpan().SequenceEqual(made.Lessons.Content.Identity))
            {
                made = made with { Lessons = last.Lessons }; // it is compressed already
            }
            _prepared[id] = made;
            return made.Lessons;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private bool IsOfNow(Prepared last, TimelineSnapshot snapshot, IReadOnlyList<LessonReading> readings) =>
        ReferenceEquals(last.Snapshot, snapshot)
        && last.Readings.SequenceEqual(readings, ReferenceEqualityComparer.Instance)
        && (!last.Asks || (last.Changes == shelf.Changes && time.GetElapsedTime(last.At) <= Remembered<object>.Young));

    private async Task<Prepared> MakeAsync(TimelineSnapshot snapshot, IReadOnlyList<LessonReading> readings)
    {
        var (at, changes) = (time.GetTimestamp(), shelf.Changes);
        var reply = await room.AllAsync(readings, files.PlaceOf(snapshot.Timeline.DataSet.Id), snapshot);
        var asks = reply.Lessons.SelectMany(lesson => lesson.Scenes).Any(scene => scene.View.Query is not null);
        return new Prepared(snapshot, readings, asks, at, changes, new LessonsSnapshot(reply));
    }

    private sealed record Prepared(
        TimelineSnapshot Snapshot,
        IReadOnlyList<LessonReading> Readings,
        bool Asks,
        long At,
        int Changes,
        LessonsSnapshot Lessons
    );
}
