using Explorer.Server.Class;
using Microsoft.AspNetCore.SignalR.Client;

namespace Explorer.Server.Tests.Class;

/// <summary>A device of the class.</summary>
internal sealed class Pupil
{
    private readonly Watched<PupilView> _room = new();

    public Pupil(HubConnection connection)
    {
        Connection = connection;
        connection.On<PupilView>("room", _room.Show);
    }

    public HubConnection Connection { get; }

    public string? Token { get; private set; }

    /// <summary>What the device was shown last.</summary>
    public PupilView Room => _room.Last!;

    public async Task<PupilReply> JoinAsync(string? token = null)
    {
        if (Connection.State == HubConnectionState.Disconnected)
        {
            await Connection.StartAsync();
        }
        var reply = await Connection.InvokeAsync<PupilReply>("join", token);
        Token = reply.Token ?? Token;
        _room.Show(reply.Room);
        return reply;
    }

    /// <summary>Votes for an option of what is asked.</summary>
    public Task<PupilReply> VoteAsync(string option) => VoteAsync(Room.Ballot ?? 0, option);

    public Task<PupilReply> VoteAsync(int ballot, string option) => Connection.InvokeAsync<PupilReply>("vote", ballot, option);

    /// <summary>Waits until the device is shown something.</summary>
    public Task<PupilView> SeesAsync(Func<PupilView, bool> what) => _room.SeesAsync(what);
}
