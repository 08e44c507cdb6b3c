using Explorer.Server.Class;
using Microsoft.AspNetCore.SignalR.Client;

namespace Explorer.Server.Tests.Class;

/// <summary>A page that leads the class.</summary>
internal sealed class Leader
{
    private readonly Watched<LeaderView> _room = new();
    private readonly TaskCompletionSource _ended = new();

    public Leader(HubConnection connection)
    {
        Connection = connection;
        connection.On<LeaderView>("room", _room.Show);
        connection.On("ended", _ended.SetResult);
    }

    public HubConnection Connection { get; }

    /// <summary>Done when the page was told that the class is over.</summary>
    public Task Ended => _ended.Task.WaitAsync(TimeSpan.FromSeconds(20));

    /// <summary>What the page was shown last.</summary>
    public LeaderView Room => _room.Last!;

    public async Task<LeaderReply> OpenAsync(string? key = null, string? id = null)
    {
        if (Connection.State == HubConnectionState.Disconnected)
        {
            await Connection.StartAsync();
        }
        var reply = await Connection.InvokeAsync<LeaderReply>("open", key, id);
        if (reply.Room is not null)
        {
            _room.Show(reply.Room);
        }
        return reply;
    }

    public Task<LeaderReply> AskAsync(ClassQuestion question) => Connection.InvokeAsync<LeaderReply>("ask", question);

    /// <summary>close, reveal, clear, scene or end.</summary>
    public Task<LeaderReply> SayAsync(string word, params object?[] given) => Connection.InvokeCoreAsync<LeaderReply>(word, given);

    /// <summary>Waits until the page is shown something.</summary>
    public Task<LeaderView> SeesAsync(Func<LeaderView, bool> what) => _room.SeesAsync(what);
}
