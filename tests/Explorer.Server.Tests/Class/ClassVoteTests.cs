using System.Diagnostics;
using Explorer.Server.Class;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;

namespace Explorer.Server.Tests.Class;

/// <summary>A class votes: everybody sees the question, every device counts once, and only who leads sees how it stands.</summary>
public sealed class ClassVoteTests
{
    private const int Devices = 40;

    [Fact]
    public async Task Forty_devices_see_a_question_at_once_and_each_counts_once_through_lost_connections()
    {
        await using var server = await ClassServer.StartAsync();
        var leader = await server.LeadAsync();
        var pupils = await Task.WhenAll(Enumerable.Range(0, Devices).Select(_ => server.JoinAsync()));
        await leader.SeesAsync(room => room.Joined == Devices);
        await AskAsync(ClassQuestions.Agree);
        var seen = await AskAsync(ClassQuestions.Breaks);
        Assert.All(seen, room => Assert.Equal((Ballot.Open, ClassQuestions.Breaks.Text), (room.Phase, room.Question!.Text)));

        await Task.WhenAll(pupils.Select((pupil, i) => pupil.VoteAsync("abcd"[i % 4].ToString())));
        // A quarter is thrown out, a quarter comes by a second connection while the first one lives.
        var back = await Task.WhenAll(pupils.Take(Devices / 2).Select((pupil, i) => ReconnectAsync(server, pupil, i % 2 == 0)));
        Assert.Equal(pupils.Take(Devices / 2).Select(pupil => pupil.Token), back.Select(pupil => pupil.Token));
        await Task.WhenAll(back.Select(pupil => pupil.VoteAsync("d")));

        var room = await leader.SeesAsync(room => room.Tally.GetValueOrDefault("d") == 25);
        Assert.Equal((Devices, Devices), (room.Joined, room.Voted));
        Assert.Equal([5, 5, 5, 25], ClassQuestions.Breaks.Options.Select(option => room.Tally[option.Id]));

        async Task<PupilView[]> AskAsync(ClassQuestion question)
        {
            var began = Stopwatch.GetTimestamp();
            await leader.AskAsync(question);
            var views = await Task.WhenAll(pupils.Select(pupil => pupil.SeesAsync(room => room.Question?.Id == question.Id)));
            TestContext.Current.TestOutputHelper?.WriteLine(
                $"{Devices} devices saw {question.Id} after {Stopwatch.GetElapsedTime(began).TotalMilliseconds:0} ms"
            );
            return views;
        }
    }

    [Theory]
    [InlineData(HttpTransportType.WebSockets)]
    [InlineData(HttpTransportType.ServerSentEvents)]
    [InlineData(HttpTransportType.LongPolling)]
    public async Task A_late_joiner_sees_what_is_asked_and_votes_by_whatever_way_its_network_allows(HttpTransportType transport)
    {
        await using var server = await ClassServer.StartAsync();
        var leader = await server.LeadAsync();
        await leader.AskAsync(ClassQuestions.Breaks);

        var late = await server.JoinAsync(transport: transport);
        var vote = await late.VoteAsync("b");

        Assert.Equal(ClassQuestions.Breaks.Text, late.Room.Question?.Text);
        Assert.Equal(("b", null), (vote.Chosen, vote.Refused));
        await leader.SeesAsync(room => room.Tally["b"] == 1);
        await leader.SayAsync("close");
        await late.SeesAsync(room => room.Phase == Ballot.Closed);
    }

    [Fact]
    public async Task Before_the_reveal_a_device_is_told_neither_votes_nor_what_is_right_and_after_it_both()
    {
        await using var server = await ClassServer.StartAsync();
        var leader = await server.LeadAsync();
        var (one, other) = (await server.JoinAsync(), await server.JoinAsync());
        await leader.AskAsync(ClassQuestions.Breaks);
        var open = await one.SeesAsync(room => room.Phase == Ballot.Open);
        await other.SeesAsync(room => room.Phase == Ballot.Open);
        var replies = new[] { await one.VoteAsync("a"), await other.VoteAsync("a"), await other.VoteAsync("c") };
        await leader.SayAsync("close");
        var closed = await one.SeesAsync(room => room.Phase == Ballot.Closed);
        await leader.SayAsync("reveal");
        var revealed = await one.SeesAsync(room => room.Phase == Ballot.Revealed);

        Assert.All(
            replies.Select(reply => reply.Room).Append(open).Append(closed),
            room =>
            {
                Assert.Null(room.Tally);
                Assert.Null(room.Voted);
                Assert.DoesNotContain(room.Question!.Options, option => option.Right);
            }
        );
        Assert.Equal(2, revealed.Voted);
        Assert.Equal([1, 0, 1, 0], revealed.Question!.Options.Select(option => revealed.Tally![option.Id]));
        Assert.Equal("a", Assert.Single(revealed.Question.Options, option => option.Right).Id);
    }

    [Fact]
    public async Task What_cannot_be_voted_for_is_refused_in_words()
    {
        await using var server = await ClassServer.StartAsync();
        var pupil = new Pupil(server.Connect("api/class/join"));
        await pupil.Connection.StartAsync();

        Assert.Equal("There is no class here now.", (await pupil.VoteAsync(1, "a")).Refused);
        var leader = await server.LeadAsync();
        Assert.Equal("Join the class first.", (await pupil.VoteAsync(1, "a")).Refused);
        await pupil.JoinAsync("0123456789abcdef0123456789abcdef");
        Assert.NotEqual("0123456789abcdef0123456789abcdef", pupil.Token);
        Assert.Equal("That is not asked now.", (await pupil.VoteAsync(1, "a")).Refused);
        await leader.AskAsync(ClassQuestions.Breaks);
        await pupil.SeesAsync(room => room.Ballot is not null);
        Assert.Equal("There is no such option.", (await pupil.VoteAsync("e")).Refused);
        Assert.Equal("That is not asked now.", (await pupil.VoteAsync(pupil.Room.Ballot!.Value + 1, "a")).Refused);
        await pupil.VoteAsync("b");
        await leader.SayAsync("close");
        var late = await pupil.VoteAsync("a");
        Assert.Equal(("b", "The vote is closed."), (late.Chosen, late.Refused));
        await leader.SayAsync("clear");
        Assert.Equal("That is not asked now.", (await pupil.VoteAsync("a")).Refused);
        Assert.Equal(1, leader.Room.Joined);
    }

    [Fact]
    public async Task The_leaders_page_is_loaded_anew_and_finds_its_class_with_the_votes()
    {
        await using var server = await ClassServer.StartAsync();
        var leader = await server.LeadAsync();
        var pupil = await server.JoinAsync();
        await leader.AskAsync(ClassQuestions.Breaks);
        await pupil.SeesAsync(room => room.Ballot is not null);
        await pupil.VoteAsync("c");
        await leader.SayAsync("close");
        await leader.SayAsync("scene", "?page=lessons&lesson=one&scene=7&follow=on", "The end of 1924");
        await leader.Connection.StopAsync();

        var again = await server.LeadAsync();
        await again.AskAsync(ClassQuestions.Breaks); // as a page does that shows its scene anew

        Assert.Equal(leader.Room.Id, again.Room.Id);
        var room = await again.SeesAsync(room => room.Phase == Ballot.Closed);
        Assert.Equal((1, 1, 1), (room.Joined, room.Voted, room.Tally["c"]));
        Assert.Equal("The end of 1924", room.Scene?.Words);
        Assert.True(room.Question!.Options[0].Right);
    }

    [Fact]
    public async Task A_question_that_comes_again_finds_its_votes_unless_they_were_cleared_or_the_options_are_others()
    {
        await using var server = await ClassServer.StartAsync();
        var leader = await server.LeadAsync();
        var pupil = await server.JoinAsync();
        await AskAndVoteAsync(ClassQuestions.Breaks, "a");
        await AskAndVoteAsync(ClassQuestions.Agree, "no");

        var again = (await leader.AskAsync(ClassQuestions.Breaks)).Room!;
        var others = (await leader.AskAsync(ClassQuestions.Breaks with { Options = ClassQuestions.Agree.Options })).Room!;
        await leader.AskAsync(ClassQuestions.Agree);
        await leader.SayAsync("clear");
        var cleared = (await leader.AskAsync(ClassQuestions.Agree)).Room!;

        Assert.Equal((1, 1), (again.Voted, again.Tally["a"]));
        Assert.Equal((0, 0), (others.Voted, cleared.Voted));

        async Task AskAndVoteAsync(ClassQuestion question, string option)
        {
            await leader.AskAsync(question);
            await pupil.SeesAsync(room => room.Question?.Id == question.Id);
            Assert.Null((await pupil.VoteAsync(option)).Refused);
        }
    }

    [Fact]
    public async Task Who_follows_hears_of_scenes_and_is_not_counted()
    {
        await using var server = await ClassServer.StartAsync();
        var follower = new Pupil(server.Connect("api/class/join"));
        await follower.Connection.StartAsync();
        await follower.Connection.InvokeAsync<PupilReply>("follow");
        var leader = await server.LeadAsync();

        await leader.SayAsync("scene", "?page=lessons&lesson=one&scene=4&follow=on", "July 1926");

        var seen = await follower.SeesAsync(room => room.Scene is not null);
        Assert.Equal("?page=lessons&lesson=one&scene=4&follow=on", seen.Scene!.Address);
        Assert.Equal(0, leader.Room.Joined);
    }

    private static async Task<Pupil> ReconnectAsync(ClassServer server, Pupil pupil, bool isThrownOut)
    {
        if (isThrownOut)
        {
            await pupil.Connection.StopAsync();
        }
        return await server.JoinAsync(pupil.Token);
    }
}
