using Explorer.Connections;
using Explorer.Graph.Values;
using Explorer.Loader.Commands;
using Microsoft.Extensions.Time.Testing;

namespace Explorer.Loader.Tests.Commands;

public sealed class StatementWatchTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly StringWriter _said = new();

    [Fact]
    public async Task Who_watches_is_told_the_seconds_and_the_rows_in_a_line_that_goes_away()
    {
        var watch = new StatementWatch(Before(new() { IsTerminal = true }), streams: false);
        _clock.Advance(TimeSpan.FromSeconds(1.9));
        Assert.Equal("", _said.ToString());
        _clock.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Equal("\r2 s. Ctrl+C ends it.", _said.ToString());

        await ReadAsync(watch, 1200);
        Assert.EndsWith("\r3 s, 1,200 rows. Ctrl+C ends it.\r" + new string(' ', 32) + "\r", _said.ToString());

        var before = _said.ToString();
        _clock.Advance(TimeSpan.FromSeconds(5));
        await watch.DisposeAsync();
        Assert.Equal(before, _said.ToString());
    }

    [Fact]
    public async Task Of_a_statement_that_fails_nothing_is_left()
    {
        await using (new StatementWatch(Before(new() { IsTerminal = true }), streams: false))
        {
            _clock.Advance(TimeSpan.FromSeconds(2));
        }
        Assert.Equal("\r2 s. Ctrl+C ends it.\r" + new string(' ', 20) + "\r", _said.ToString());
    }

    [Theory]
    [InlineData(false, null, false)]
    [InlineData(false, 80, true)]
    [InlineData(true, 80, true)]
    public async Task Nothing_is_told_where_nobody_watches_or_where_records_stand_on_the_screen(bool isTerminal, int? width, bool streams)
    {
        await using var watch = new StatementWatch(Before(new() { IsTerminal = isTerminal, Width = width }), streams);
        _clock.Advance(TimeSpan.FromSeconds(10));
        await ReadAsync(watch, 3);
        Assert.Equal("", _said.ToString());
    }

    [Fact]
    public async Task What_goes_into_a_file_is_watched_though_it_is_written_as_it_comes()
    {
        await using var watch = new StatementWatch(Before(new() { IsTerminal = true, Width = null }), streams: true);
        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("\r2 s. Ctrl+C ends it.", _said.ToString());
    }

    private Surroundings Before(Screen screen) =>
        new(TextReader.Null, TextWriter.Null, _said)
        {
            IsTerminal = screen.IsTerminal,
            Width = screen.Width,
            Clock = _clock,
        };

    /// <summary>Reads some rows, and lets a second pass before it is told that there are no more.</summary>
    private async Task ReadAsync(StatementWatch watch, int rows)
    {
        await using var cursor = watch.Over(new Rows(rows, () => _clock.Advance(TimeSpan.FromSeconds(1))));
        Assert.Equal(rows, await cursor.ReadAsync(TestContext.Current.CancellationToken).CountAsync(TestContext.Current.CancellationToken));
    }

    private sealed record Screen
    {
        public bool IsTerminal { get; init; }

        public int? Width { get; init; }
    }

    private sealed class Rows(int count, Action atEnd) : IRecordCursor
    {
        public IReadOnlyList<string> Columns => ["n"];

        public async IAsyncEnumerable<IReadOnlyList<Value>> ReadAsync(
            [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default
        )
        {
            for (var i = 0; i < count; i++)
            {
                await Task.CompletedTask;
                yield return [(Value)i];
            }
            atEnd();
        }

        public Task<ResultSummary> ConsumeAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
