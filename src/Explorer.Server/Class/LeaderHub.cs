using Explorer.Server.Page;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Http.Connections.Features;
using Microsoft.AspNetCore.SignalR;

namespace Explorer.Server.Class;

/// <summary>What whoever leads the class may say, once the page has shown that it may lead.</summary>
internal sealed class LeaderHub(Classroom room, ClassNews news, Leaders leaders, JoinAddress join) : Hub
{
    /// <summary>Opens the class, or finds the one that is open.</summary>
    /// <param name="key">The leader's key; a page on the server's machine needs none.</param>
    /// <param name="id">The class that this page led before; null for whichever is open, or a new one.</param>
    [HubMethodName("open")]
    public async Task<LeaderReply> OpenAsync(string? key, string? id)
    {
        var http = Context.GetHttpContext()!;
        var isSocket = Context.Features.Get<IHttpTransportFeature>()?.TransportType == HttpTransportType.WebSockets;
        if (leaders.Refuse(http, isSocket, key) is { } refused)
        {
            return new LeaderReply(Refused: refused);
        }
        var (reply, opened) = room.Open(Context.ConnectionId, id);
        if (reply.Room is null)
        {
            return reply;
        }
        news.WaitNoLonger();
        await Groups.AddToGroupAsync(Context.ConnectionId, ClassNews.Leaders);
        await news.TellPupilsAsync(opened);
        return reply with { Code = join.Code, Address = join.Of(http.Request) };
    }

    /// <summary>Asks.</summary>
    [HubMethodName("ask")]
    public Task<LeaderReply> AskAsync(ClassQuestion question) =>
        LeadAsync(lesson =>
        {
            if (question.Fault() is { } wrong)
            {
                return wrong;
            }
            lesson.Ask(question);
            return null;
        });

    /// <summary>Takes no more votes.</summary>
    [HubMethodName("close")]
    public Task<LeaderReply> CloseAsync() => LeadAsync(lesson => OnBallot(lesson, ballot => ballot.Close()));

    /// <summary>Shows the class what is right, and how it voted.</summary>
    [HubMethodName("reveal")]
    public Task<LeaderReply> RevealAsync() => LeadAsync(lesson => OnBallot(lesson, ballot => ballot.Reveal()));

    /// <summary>Takes the question away, and forgets its votes.</summary>
    [HubMethodName("clear")]
    public Task<LeaderReply> ClearAsync() =>
        LeadAsync(lesson =>
        {
            lesson.Clear();
            return null;
        });

    /// <summary>Says what is on the screen.</summary>
    [HubMethodName("scene")]
    public Task<LeaderReply> SceneAsync(string? address, string? words) =>
        LeadAsync(lesson =>
        {
            if (ClassScene.Fault(address, words) is { } wrong)
            {
                return wrong;
            }
            lesson.Scene = new ClassScene(address!, words!);
            return null;
        });

    /// <summary>Ends the class, and forgets all of it.</summary>
    [HubMethodName("end")]
    public async Task<LeaderReply> EndAsync()
    {
        var (refused, ended) = room.End(Context.ConnectionId);
        await news.EndAsync(ended);
        return new LeaderReply(Refused: refused);
    }

    /// <inheritdoc/>
    public override Task OnDisconnectedAsync(Exception? exception)
    {
        if (room.Leave(Context.ConnectionId))
        {
            news.Wait();
        }
        return Task.CompletedTask;
    }

    private async Task<LeaderReply> LeadAsync(Func<RunningClass, string?> change)
    {
        var (reply, changed) = room.Lead(Context.ConnectionId, change);
        if (changed is not null)
        {
            await Task.WhenAll(news.TellPupilsAsync(changed), news.TellLeadersAsync(reply.Room));
        }
        return reply;
    }

    private static string? OnBallot(RunningClass lesson, Action<Ballot> change)
    {
        if (lesson.Ballot is null)
        {
            return SpokenWords.NothingAsked;
        }
        change(lesson.Ballot);
        return null;
    }
}
