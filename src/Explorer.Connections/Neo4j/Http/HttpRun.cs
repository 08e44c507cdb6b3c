namespace Explorer.Connections.Neo4j.Http;

/// <summary>One run of a statement on a server, which is stopped there when it is given up.</summary>
/// <param name="statement">What is asked.</param>
/// <param name="gaveUp">Who is told of a run that was given up; null if nobody is, and nothing is stopped.</param>
/// <param name="interruption">Stops it.</param>
internal sealed class HttpRun(Statement statement, Action<Task>? gaveUp, HttpInterruption interruption)
{
    private readonly string? _mark = gaveUp is null ? null : HttpInterruption.NewMark();

    /// <summary>The statement as it is sent.</summary>
    public Statement Statement => _mark is null ? statement : HttpInterruption.Marked(statement, _mark);

    /// <summary>Waits for the answer to begin.</summary>
    public async Task<QueryReplyReader> GuardAsync(Task<QueryReplyReader> answering)
    {
        try
        {
            return await answering;
        }
        catch (Exception failure) when (failure is OperationCanceledException or GraphException { Code: GraphStatusCodes.TimedOut })
        {
            GiveUp();
            throw;
        }
        catch (GraphException failure) when (_mark is not null && failure.Line is not null)
        {
            throw WithinText(failure);
        }
    }

    /// <summary>What is missing at the end of the statement is missed behind the mark.</summary>
    private GraphException WithinText(GraphException failure)
    {
        var lines = statement.Text.Split('\n');
        var last = lines[^1].Length + 1;
        return failure.Line < lines.Length || failure.Column <= last
            ? failure
            : new GraphException(failure.Code, failure.Message, failure) { Line = lines.Length, Column = last };
    }

    /// <summary>Nobody waits for it any more.</summary>
    public void GiveUp()
    {
        if (_mark is not null)
        {
            gaveUp!(interruption.StopAsync(_mark));
        }
    }
}
