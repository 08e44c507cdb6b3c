using System.Globalization;
using System.Runtime.CompilerServices;
using Explorer.Connections;
using Explorer.Graph.Values;

namespace Explorer.Loader.Commands;

/// <summary>
/// Tells a person who watches how long a statement has been at work, how many rows have come, and how to end it: in one line, which is gone when there is something
/// else to read. Nobody is told of what takes a moment only, and a file never has that line in it.
/// </summary>
internal sealed class StatementWatch : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly TextWriter _writer;
    private readonly TimeProvider _clock;
    private readonly long _start;
    private readonly ITimer? _timer;
    private long _rows;
    private int _width;
    private bool _isOver;

    /// <summary>Begins to watch.</summary>
    /// <param name="surroundings">Where the line goes, if a person watches.</param>
    /// <param name="streams">Whether records are printed as they come: on a screen they would run into the line, which then is left out.</param>
    public StatementWatch(Surroundings surroundings, bool streams)
    {
        (_writer, _clock) = (surroundings.Error, surroundings.Clock);
        _start = _clock.GetTimestamp();
        var shows = surroundings.IsTerminal && !(streams && surroundings.Width is not null);
        _timer = shows ? _clock.CreateTimer(_ => Tell(), null, Patience, Interval) : null;
    }

    /// <summary>The same records, counted; the line is gone when the last has come.</summary>
    public IRecordCursor Over(IRecordCursor cursor) => _timer is null ? cursor : new Counted(this, cursor);

    private void End()
    {
        lock (_lock)
        {
            _isOver = true;
            Write("");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_timer is not null)
        {
            await _timer.DisposeAsync();
            End();
        }
    }

    private void Tell()
    {
        lock (_lock)
        {
            if (!_isOver)
            {
                var rows = _rows == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {_rows:N0} {(_rows == 1 ? "row" : "rows")}");
                Write($"{_clock.GetElapsedTime(_start).TotalSeconds:0} s{rows}. Ctrl+C ends it.");
            }
        }
    }

    // A shorter line over a longer one would leave its end.
    private void Write(string line)
    {
        if (_width > 0 || line.Length > 0)
        {
            _writer.Write($"\r{line.PadRight(_width)}{(line.Length == 0 ? "\r" : "")}");
            _writer.Flush();
            _width = line.Length;
        }
    }

    private sealed class Counted(StatementWatch watch, IRecordCursor inner) : IRecordCursor
    {
        public IReadOnlyList<string> Columns => inner.Columns;

        public async IAsyncEnumerable<IReadOnlyList<Value>> ReadAsync(
            [EnumeratorCancellation] CancellationToken cancellationToken = default
        )
        {
            await foreach (var record in inner.ReadAsync(cancellationToken))
            {
                watch._rows++;
                yield return record;
            }
            watch.End();
        }

        public Task<ResultSummary> ConsumeAsync(CancellationToken cancellationToken = default) => inner.ConsumeAsync(cancellationToken);

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
