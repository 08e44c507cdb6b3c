using Explorer.Connections;
using Explorer.Connections.Queries;
using Explorer.Graph.Values;
using Explorer.Loader.Queries;

namespace Explorer.Loader.Commands;

/// <summary>Runs the statements of a text one after the other, each in a transaction of its own.</summary>
/// <param name="surroundings">Where results and remarks go.</param>
/// <param name="connection">The graph.</param>
/// <param name="mode">Whether they may write.</param>
/// <param name="writer">Prints what they return.</param>
internal sealed class StatementRun(Surroundings surroundings, IGraphConnection connection, AccessMode mode, IRecordWriter writer)
{
    /// <summary>Runs all of them; the first that fails ends it.</summary>
    /// <exception cref="CommandException">One failed; the message has its place in the whole text, and how many are done.</exception>
    public async Task AllAsync(string text, Dictionary<string, Value> values, CancellationToken cancellationToken)
    {
        var statements = StatementText.Of(text);
        if (statements.Count < 2)
        {
            // The graph says what is wrong with a text that holds none.
            statements = [new StatementText(text, 1, 1)];
        }
        for (var i = 0; i < statements.Count; i++)
        {
            try
            {
                await OneAsync(statements[i], isAlone: statements.Count == 1, values, cancellationToken);
            }
            catch (GraphException wrong)
            {
                var told = statements[i].Line == 1 && statements[i].Column == 1 ? wrong : Moved(wrong, statements[i]);
                var excerpt = told.Excerpt(text) is { } line ? "\n" + line : "";
                var done =
                    i == 0
                        ? ""
                        : $"\nStatement {i + 1} of {statements.Count}. {(i == 1 ? "The one before it is" : $"The {i} before it are")} done.";
                throw new CommandException(ExitCodes.Graph, $"{LoaderProgram.Describe(told)}{excerpt}{done}");
            }
        }
    }

    private async Task OneAsync(
        StatementText statement,
        bool isAlone,
        Dictionary<string, Value> values,
        CancellationToken cancellationToken
    )
    {
        await using var watch = new StatementWatch(surroundings, writer.Streams);
        await using var cursor = await connection.RunAsync(new Statement(statement.Text, values), mode, cancellationToken);
        // Of several, those that return nothing say nothing.
        if (isAlone || cursor.Columns.Count > 0)
        {
            await writer.WriteAsync(watch.Over(cursor), surroundings, cancellationToken);
        }
        var summary = await cursor.ConsumeAsync(cancellationToken);
        if (summary.Plan is { } plan)
        {
            PlanTable.Write(plan, surroundings);
        }
        foreach (var notification in summary.Notifications)
        {
            surroundings.Error.WriteLine(NotificationText.Of(Moved(notification, statement)));
        }
    }

    private static GraphException Moved(GraphException wrong, StatementText statement)
    {
        if (wrong.Line is not { } line || wrong.Column is not { } column)
        {
            return wrong;
        }
        var place = statement.Whole(line, column);
        return new GraphException(wrong.Code, wrong.Message, wrong) { Line = place.Line, Column = place.Column };
    }

    private static Notification Moved(Notification notification, StatementText statement) =>
        notification.Position is { } position && statement.Whole(position.Line, position.Column) is var (line, column)
            ? notification with
            {
                Position = position with { Line = line, Column = column },
            }
            : notification;
}
