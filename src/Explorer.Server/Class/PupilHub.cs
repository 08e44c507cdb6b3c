using Explorer.Server.Limits;
using Explorer.Server.Page;
using Microsoft.AspNetCore.SignalR;

namespace Explorer.Server.Class;

/// <summary>What a device of the class may say. It cannot lead: nothing here asks, closes, reveals or ends.</summary>
internal sealed class PupilHub(Classroom room, ClassNews news) : Hub
{
    /// <summary>Joins, or comes back.</summary>
    /// <param name="token">The number that the server gave to this device.</param>
    [HubMethodName("join")]
    public async Task<PupilReply> JoinAsync(string? token)
    {
        if (!Pace.Allows(Context))
        {
            return new PupilReply(room.Watch(), Refused: SpokenWords.TooFast);
        }
        var (reply, changed) = room.Join(
            Context.ConnectionId,
            AddressNetwork.Of(Context.GetHttpContext()?.Connection.RemoteIpAddress),
            token
        );
        await news.TellLeadersAsync(changed);
        return reply;
    }

    /// <summary>Votes, or votes anew.</summary>
    /// <param name="ballot">The number of the vote.</param>
    /// <param name="option">What is chosen.</param>
    [HubMethodName("vote")]
    public async Task<PupilReply> VoteAsync(int ballot, string? option)
    {
        if (!Pace.Allows(Context))
        {
            return new PupilReply(room.Watch(), Refused: SpokenWords.TooFast);
        }
        var (reply, changed) = room.Vote(Context.ConnectionId, ballot, option);
        await news.TellLeadersAsync(changed);
        return reply;
    }

    /// <summary>Hears of scenes without joining.</summary>
    [HubMethodName("follow")]
    public PupilReply Follow() => new(room.Watch(), Refused: Pace.Allows(Context) ? null : SpokenWords.TooFast);

    /// <inheritdoc/>
    public override Task OnDisconnectedAsync(Exception? exception)
    {
        room.Rise(Context.ConnectionId);
        return Task.CompletedTask;
    }
}
