using System.Net;
using Explorer.Server.Class;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

namespace Explorer.Server.Tests.Class;

/// <summary>What a class takes, and what it refuses in words.</summary>
public sealed class ClassLimitTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_address_takes_so_many_seats_and_no_more_and_who_has_one_comes_back_to_it()
    {
        await using var server = await ClassServer.StartAsync();
        await server.LeadAsync();
        var pupils = await Task.WhenAll(Enumerable.Range(0, RunningClass.MostOfOneAddress).Select(_ => server.JoinAsync()));

        var tooMany = new Pupil(server.Connect("api/class/join"));
        var refused = await tooMany.JoinAsync();
        var other = new Pupil(server.Connect("api/class/join", headers: ("X-Forwarded-For", "10.9.9.9")));
        var seated = await other.JoinAsync();
        await pupils[0].Connection.StopAsync(Cancellation);
        var back = await server.JoinAsync(pupils[0].Token);

        Assert.Null(refused.Token);
        Assert.Contains("from your network address", refused.Refused, StringComparison.Ordinal);
        Assert.NotNull(seated.Token);
        Assert.Equal(pupils[0].Token, back.Token);
    }

    [Fact]
    public void A_class_has_so_many_seats_and_tells_each_device_its_number_alone()
    {
        var lesson = new RunningClass();
        var tokens = Enumerable
            .Range(0, RunningClass.MostDevices)
            .Select(i => lesson.Sit($"connection {i}", new IPAddress([10, 0, 0, (byte)(i / 40)]), token: null).Token)
            .ToList();

        var (token, refused) = lesson.Sit("one more", IPAddress.Loopback, token: null);

        Assert.Equal(RunningClass.MostDevices, tokens.Distinct(StringComparer.Ordinal).Count());
        Assert.All(tokens, given => Assert.Matches("^[0-9a-f]{32}$", given));
        Assert.Null(token);
        Assert.Contains("full", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_too_fast_is_told_so_and_what_was_chosen_stands()
    {
        await using var server = await ClassServer.StartAsync();
        var leader = await server.LeadAsync();
        var pupil = await server.JoinAsync();
        await leader.AskAsync(ClassQuestions.Breaks);
        await pupil.SeesAsync(room => room.Ballot is not null);

        var replies = new List<PupilReply>();
        for (var i = 0; i < 60; i++)
        {
            replies.Add(await pupil.VoteAsync(i % 2 == 0 ? "a" : "b"));
        }

        var taken = replies.FindAll(reply => reply.Refused is null);
        Assert.InRange(taken.Count, 19, 40);
        Assert.Equal("That was too fast. Wait a moment.", replies[^1].Refused);
        var room = await leader.SeesAsync(room => room.Tally[taken[^1].Chosen!] == 1);
        Assert.Equal(1, room.Voted);
    }

    [Fact]
    public async Task A_message_that_is_too_long_ends_its_connection_and_nobody_elses()
    {
        await using var server = await ClassServer.StartAsync();
        var leader = await server.LeadAsync();
        var (loud, quiet) = (await server.JoinAsync(), await server.JoinAsync());

        await Assert.ThrowsAnyAsync<Exception>(() => loud.Connection.InvokeAsync("join", new string('a', 100_000), Cancellation));
        await leader.AskAsync(ClassQuestions.Breaks);

        await quiet.SeesAsync(room => room.Ballot is not null);
        Assert.NotEqual(HubConnectionState.Connected, loud.Connection.State);
    }

    [Fact]
    public async Task Words_that_no_device_says_are_refused_and_the_device_stays()
    {
        await using var server = await ClassServer.StartAsync();
        var leader = await server.LeadAsync();
        var pupil = await server.JoinAsync();
        await leader.AskAsync(ClassQuestions.Breaks);
        await pupil.SeesAsync(room => room.Ballot is not null);

        await Assert.ThrowsAsync<HubException>(() => pupil.Connection.InvokeAsync("ask", ClassQuestions.Agree, Cancellation));
        await Assert.ThrowsAsync<HubException>(() => pupil.Connection.InvokeAsync("vote", "x", "y", "z", Cancellation));
        await Assert.ThrowsAsync<HubException>(() => pupil.Connection.InvokeAsync("vote", "not a number", "a", Cancellation));
        var nothing = await pupil.Connection.InvokeAsync<PupilReply>("vote", pupil.Room.Ballot, null, Cancellation);

        Assert.Equal("There is no such option.", nothing.Refused);
        Assert.Equal("a", (await pupil.VoteAsync("a")).Chosen);
    }

    [Fact]
    public async Task Who_comes_again_and_again_is_told_to_wait()
    {
        await using var server = await ClassServer.StartAsync();
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 260; i++)
        {
            using var answer = await server.Client.PostAsync("api/class/join/negotiate?negotiateVersion=1", content: null, Cancellation);
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests), (statuses[150], statuses[^1]));
    }
}
