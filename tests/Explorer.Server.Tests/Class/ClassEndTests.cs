using System.Net;
using Explorer.Server.Class;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;

namespace Explorer.Server.Tests.Class;

/// <summary>A class ends, and nothing is left of it: not in the server, not in its log.</summary>
public sealed class ClassEndTests
{
    [Fact]
    public async Task With_the_end_all_is_forgotten_and_everybody_is_told()
    {
        await using var server = await ClassServer.StartAsync();
        var (leader, second) = (await server.LeadAsync(), await server.LeadAsync());
        var pupil = await server.JoinAsync();
        var token = pupil.Token!;
        // A leader's room is what he heard last, and he may hear of the next class too.
        var first = leader.Room.Id;
        await leader.AskAsync(ClassQuestions.Breaks);
        await pupil.SeesAsync(room => room.Ballot is not null);
        await pupil.VoteAsync("a");

        Assert.Null((await leader.SayAsync("end")).Refused);

        await Task.WhenAll(leader.Ended, second.Ended);
        var over = await pupil.SeesAsync(room => room.Phase == PupilView.None);
        Assert.Equal((null, null, null), (over.Question, over.Tally, over.Scene));
        Assert.Equal("There is no class here now.", (await pupil.VoteAsync(1, "a")).Refused);
        Assert.Equal("There is no class here now.", (await second.SayAsync("reveal")).Refused);
        Assert.Equal("That class is over.", (await second.OpenAsync(id: first)).Refused);
        var next = await server.LeadAsync();
        var room = (await next.AskAsync(ClassQuestions.Breaks)).Room!;
        Assert.Equal((0, 0), (room.Joined, room.Voted));
        Assert.NotEqual(first, room.Id);
        Assert.NotEqual(token, (await pupil.JoinAsync(token)).Token);
    }

    [Fact]
    public async Task A_class_waits_half_an_hour_for_who_led_it_and_then_ends_by_itself()
    {
        await using var server = await ClassServer.StartAsync();
        var leader = await server.LeadAsync();
        var pupil = await server.JoinAsync();
        await LeaveAsync(server, leader);
        server.Clock.Advance(TimeSpan.FromMinutes(29));
        var back = await server.LeadAsync();
        Assert.Equal(leader.Room.Id, back.Room.Id);
        server.Clock.Advance(TimeSpan.FromMinutes(60)); // it is led
        Assert.Equal(PupilView.Waiting, (await pupil.JoinAsync()).Room.Phase);

        await LeaveAsync(server, back);
        server.Clock.Advance(TimeSpan.FromMinutes(31));

        await pupil.SeesAsync(room => room.Phase == PupilView.None);
        Assert.NotEqual(leader.Room.Id, (await server.LeadAsync()).Room.Id);
    }

    [Fact]
    public void A_device_that_sleeps_is_counted_on_for_ten_minutes_and_keeps_its_seat()
    {
        var (lesson, now) = (new RunningClass(), DateTimeOffset.UnixEpoch);
        var (token, _) = lesson.Sit("first", IPAddress.Loopback, token: null);
        lesson.Sit("second", IPAddress.Loopback, token: null);

        Assert.True(lesson.Rise("first", now));
        Assert.False(lesson.Rise("first", now));
        Assert.Equal((2, 1), (lesson.Joined(now.AddMinutes(9)), lesson.Joined(now.AddMinutes(11))));
        Assert.Equal(token, lesson.Sit("third", IPAddress.Loopback, token).Token);
        Assert.Equal(2, lesson.Joined(now.AddMinutes(11)));
    }

    /// <summary>At the level that the server logs at, and in every line of JSON for a request.</summary>
    [Fact]
    public async Task The_log_knows_no_device_no_address_no_vote_and_no_key()
    {
        const string Address = "10.77.66.55";
        await using var server = await ClassServer.StartAsync();
        var leader = await server.LeadAsync(server.Key);
        var pupil = new Pupil(server.Connect("api/class/join", headers: ("X-Forwarded-For", Address)));
        await pupil.JoinAsync();
        await leader.AskAsync(ClassQuestions.Breaks);
        await pupil.SeesAsync(room => room.Ballot is not null);
        await pupil.VoteAsync("a");
        await Assert.ThrowsAnyAsync<Exception>(() => pupil.Connection.InvokeCoreAsync("vote", [pupil.Token, pupil.Token]));
        await Assert.ThrowsAnyAsync<Exception>(() => pupil.Connection.InvokeCoreAsync("join", [pupil.Token + new string('a', 9000)]));
        var again = new Pupil(server.Connect("api/class/join", headers: ("X-Forwarded-For", Address)));
        await again.JoinAsync(pupil.Token);
        using (await server.Client.GetAsync("join?code=kiev-1919")) { }
        await leader.SayAsync("end");
        await Task.WhenAll(again.Connection.StopAsync(), leader.Connection.StopAsync());

        var log = server.Log.Text;
        Assert.Contains("/api/class/join", log, StringComparison.Ordinal);
        Assert.All(
            [pupil.Token!, Address, server.Key, ClassServer.Code, ClassQuestions.Breaks.Text, "Zinoviev"],
            secret => Assert.DoesNotContain(secret, log, StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public async Task A_server_that_is_asked_to_stop_does_not_wait_for_the_phones()
    {
        await using var server = await ClassServer.StartAsync();
        await server.LeadAsync();
        await Task.WhenAll(
            new[] { HttpTransportType.WebSockets, HttpTransportType.ServerSentEvents, HttpTransportType.LongPolling }.Select(transport =>
                server.JoinAsync(transport: transport)
            )
        );

        await server.StopAsync().WaitAsync(TimeSpan.FromSeconds(10));
    }

    /// <summary>Waits until the server knows that the page is gone.</summary>
    private static async Task LeaveAsync(ClassServer server, Leader leader)
    {
        var waiting = server.Clock.Waiting;
        await leader.Connection.StopAsync();
        for (var i = 0; i < 1000 && server.Clock.Waiting == waiting; i++)
        {
            await Task.Delay(10);
        }
        Assert.Equal(waiting + 1, server.Clock.Waiting);
    }
}
