using global::Neo4j.Driver;

namespace Explorer.Connections.Neo4j.Bolt;

/// <summary>A session of the driver that serves one statement or one transaction, from its beginning to its end or to its being given up.</summary>
/// <param name="server">Where it was opened.</param>
/// <param name="driver">The driver's session.</param>
/// <param name="settings">How its transaction begins.</param>
/// <param name="waitedFor">What the connection had reached when it began.</param>
internal sealed class BoltSession(BoltServer server, IAsyncSession driver, TransactionSettings settings, IReadOnlyList<string> waitedFor)
    : IResultOwner
{
    /// <summary>How long a session may take to close before what it runs on the server is stopped there.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(100);

    private readonly string _mark = Guid.NewGuid().ToString("N");
    private bool _givenUp;
    private bool _over;

    /// <summary>The driver's session.</summary>
    public IAsyncSession Driver => driver;

    /// <summary>The bookmarks that it has reached: known when its transaction is committed.</summary>
    public IReadOnlyList<string> Reached => driver.LastBookmarks?.Values ?? [];

    /// <summary>Marks a transaction, so that it can be found on the server.</summary>
    public Action<TransactionConfigBuilder> Mark =>
        config => config.WithMetadata(new Dictionary<string, object>(StringComparer.Ordinal) { [Interruption.MarkName] = _mark });

    /// <summary>Waits for a step of the driver, which itself knows no way to give up.</summary>
    /// <exception cref="GraphException">The step failed, or the server said nothing for too long.</exception>
    public async ValueTask<T> WaitAsync<T>(Task<T> step, CancellationToken cancellationToken)
    {
        // Most records have arrived before they are asked for.
        if (step.IsCompletedSuccessfully && !cancellationToken.IsCancellationRequested)
            return await step;
        try
        {
            return await step.WaitAsync(server.Options.Silence, server.Options.Clock, cancellationToken);
        }
        catch (TimeoutException late) when (!step.IsCompleted)
        {
            GiveUp(step);
            throw Neo4jErrors.Silent(server.Target, server.Options.Silence, late);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            GiveUp(step);
            throw;
        }
        catch (Exception failure)
        {
            throw await TranslateAsync(failure);
        }
    }

    /// <summary>The same for a step without a result.</summary>
    public async ValueTask WaitAsync(Task step, CancellationToken cancellationToken) => await WaitAsync(ResultOf(step), cancellationToken);

    /// <summary>Starts a statement and waits for its columns.</summary>
    /// <param name="runner">The driver's session or transaction.</param>
    /// <param name="query">The statement.</param>
    /// <param name="owner">What the result will belong to.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="GraphException">The statement was refused, or it failed before its first record.</exception>
    public async Task<BoltCursor> StartAsync(
        Func<Query, Task<IResultCursor>> runner,
        Query query,
        IResultOwner owner,
        CancellationToken cancellationToken
    )
    {
        var cursor = await WaitAsync(runner(query), cancellationToken);
        var columns = await WaitAsync(cursor.KeysAsync(), cancellationToken);
        // A refused statement has no columns, as one that only writes; its error comes with the first record.
        if (columns.Length == 0)
            await WaitAsync(cursor.PeekAsync(), cancellationToken);
        return new BoltCursor(this, cursor, columns, owner);
    }

    /// <summary>
    /// Tells what the server remarked on a statement: a deprecated word, a label that does not exist. Told are the code, the title and the place, for a log; the
    /// description is not, because it repeats parts of the statement.
    /// </summary>
    public void Tell(IReadOnlyList<Notification> notifications)
    {
        if (server.Options.Remark is not { } remark)
            return;
        foreach (var note in notifications)
        {
            var place = note.Position is { } position ? $" (line {position.Line}, column {position.Column})" : "";
            remark($"Neo4j remarks {note.Code}{place}: {note.Title}");
        }
    }

    /// <summary>Ends a session whose work is done.</summary>
    public async ValueTask EndAsync()
    {
        if (_over)
            return;
        _over = true;
        server.Bookmarks.Advance(settings, waitedFor, Reached);
        await driver.CloseAsync();
    }

    /// <summary>Ends a session whose work is not done: what it wrote is undone, and what it still runs is stopped on the server.</summary>
    /// <param name="mayRun">Whether a statement may still run, although nobody gave up waiting for it.</param>
    public async ValueTask AbandonAsync(bool mayRun = false)
    {
        if (_over)
            return;
        _over = true;
        mayRun |= _givenUp;
        // The driver closes by letting the statement run to its end; a statement that writes would thereby be committed.
        if (mayRun && settings.Mode == AccessMode.Write)
            await StopAsync();
        var closing = Quietly(driver.CloseAsync());
        if (await Task.WhenAny(closing, Task.Delay(Grace)) == closing || !mayRun)
            return; // What is left of the closing goes on behind the scenes: nobody waits for it.
        await StopAsync();
        await Task.WhenAny(closing, Task.Delay(Grace));
    }

    ValueTask IResultOwner.EndedAsync(BoltCursor result) => EndAsync();

    ValueTask IResultOwner.FailedAsync(BoltCursor result) => AbandonAsync();

    ValueTask IResultOwner.LeftAsync(BoltCursor result) => AbandonAsync(mayRun: true);

    private async Task<GraphException> TranslateAsync(Exception failure)
    {
        var cause = BoltErrors.IsUnexplained(failure) ? await server.DiagnoseAsync() ?? failure : failure;
        var translated = BoltErrors.Of(server.Target, cause);
        server.Bookmarks.ForgetUnknown(settings, translated);
        return translated;
    }

    private Task StopAsync() => Quietly(Interruption.StopAsync(server, _mark));

    private static async Task<bool> ResultOf(Task step)
    {
        await step;
        return true;
    }

    private static async Task Quietly(Task step)
    {
        try
        {
            await step;
        }
        catch (Exception)
        {
            // The failure that led here has been told already.
        }
    }

    private void GiveUp(Task step)
    {
        _givenUp = true;
        _ = Quietly(step); // Should it fail later, nobody is told.
    }
}
