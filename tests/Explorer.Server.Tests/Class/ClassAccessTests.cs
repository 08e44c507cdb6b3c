using System.Net;
using System.Net.WebSockets;
using Explorer.Server.Class;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

namespace Explorer.Server.Tests.Class;

/// <summary>Who takes part in a class, who leads it, and who does neither.</summary>
public sealed class ClassAccessTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET", "/join")]
    [InlineData("GET", "/join.html")]
    [InlineData("GET", "/join?code=kiev-1919")]
    [InlineData("GET", "/api/class")]
    [InlineData("GET", "/api/class/qr.svg")]
    [InlineData("POST", "/api/class/join/negotiate")]
    [InlineData("POST", "/api/class/lead/negotiate")]
    public async Task Without_exposing_nothing_of_it_is_there(string method, string path)
    {
        await using var server = await ClassServer.StartAsync(options => options with { Expose = false });
        using var request = new HttpRequestMessage(HttpMethod.Parse(method), path);
        using var answer = await server.Client.SendAsync(request, Cancellation);

        Assert.Equal(method == "GET" ? HttpStatusCode.NotFound : HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("api/class/join", null)]
    [InlineData("api/class/join", "kiev-1920")]
    [InlineData("api/class/lead", null)]
    public async Task A_stranger_without_the_code_does_not_even_connect(string path, string? code)
    {
        await using var server = await ClassServer.StartAsync();
        var stranger = server.Connect(path, code: code);
        using var client = server.NewClient();

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => stranger.StartAsync(Cancellation));

        Assert.Equal(HttpStatusCode.Unauthorized, failure.StatusCode);
        foreach (var other in (string[])["join", "api/class", "api/class/qr.svg", path])
        {
            using var answer = await client.GetAsync(other, Cancellation);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Who_has_only_the_class_code_cannot_lead_whatever_is_tried()
    {
        await using var server = await ClassServer.StartAsync();
        var leader = await server.LeadAsync();
        var pupil = await server.JoinAsync();
        await leader.AskAsync(ClassQuestions.Breaks);
        var stranger = server.Connect("api/class/lead", headers: ("X-Forwarded-For", "10.9.9.9"));
        await stranger.StartAsync(Cancellation);
        var heard = 0;
        stranger.On<LeaderView>("room", _ => heard++);

        foreach (var key in (string?[])[null, "", " ", ClassServer.Code, "aaaa-bbbb-cccc", leader.Room.Id, pupil.Token])
        {
            var reply = await stranger.InvokeAsync<LeaderReply>("open", key, null, Cancellation);
            Assert.Null(reply.Room);
            Assert.Contains("leader's key", reply.Refused, StringComparison.Ordinal);
        }
        foreach (var word in (string[])["close", "reveal", "clear", "end"])
        {
            var reply = await stranger.InvokeAsync<LeaderReply>(word, Cancellation);
            Assert.Equal((null, "This page does not lead the class."), (reply.Room, reply.Refused));
            await Assert.ThrowsAsync<HubException>(() => pupil.Connection.InvokeAsync(word, Cancellation));
        }
        Assert.NotNull((await stranger.InvokeAsync<LeaderReply>("ask", ClassQuestions.Agree, Cancellation)).Refused);
        Assert.NotNull((await stranger.InvokeAsync<LeaderReply>("scene", "?year=1926", "1926", Cancellation)).Refused);
        await pupil.VoteAsync("a");
        await leader.SeesAsync(room => room.Voted == 1);

        Assert.Equal(0, heard);
        Assert.Equal((Ballot.Open, ClassQuestions.Breaks.Id), (leader.Room.Phase, leader.Room.Question?.Id));
        Assert.Equal(Ballot.Open, pupil.Room.Phase);
    }

    [Theory]
    [InlineData(HttpTransportType.WebSockets, true)]
    [InlineData(HttpTransportType.ServerSentEvents, false)] // a browser does not say where its page is from
    [InlineData(HttpTransportType.LongPolling, false)]
    public async Task This_machine_leads_without_a_key_and_with_it_every_way_will_do(HttpTransportType transport, bool withoutKey)
    {
        await using var server = await ClassServer.StartAsync();
        var page = new Leader(server.Connect("api/class/lead", transport));

        var reply = await page.OpenAsync();
        Assert.Equal(withoutKey, reply.Refused is null);
        reply = await page.OpenAsync(server.Key);

        Assert.Null(reply.Refused);
        Assert.Equal(ClassServer.Code, reply.Code);
        Assert.Matches(@"^http://127\.0\.0\.1:\d+/join$", reply.Address);
    }

    [Fact]
    public async Task Who_guesses_the_key_is_slowed_down()
    {
        await using var server = await ClassServer.StartAsync();
        var guesser = new Leader(server.Connect("api/class/lead", headers: ("X-Forwarded-For", "10.9.9.9")));
        var replies = new List<string?>();
        for (var i = 0; i < 25; i++)
        {
            replies.Add((await guesser.OpenAsync($"aaaa-bbbb-{i:0000}")).Refused);
        }

        Assert.StartsWith("That is not the leader's key.", replies[0], StringComparison.Ordinal);
        Assert.StartsWith("That was wrong too often.", replies[^1], StringComparison.Ordinal);
        Assert.StartsWith("That was wrong too often.", (await guesser.OpenAsync(server.Key)).Refused, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("http://localhost.evil.example")]
    [InlineData("null")]
    public async Task A_page_of_another_site_takes_no_part_in_its_visitors_name(string origin)
    {
        await using var server = await ClassServer.StartAsync();
        foreach (var path in (string[])["api/class/lead", "api/class/join"])
        {
            using var socket = new ClientWebSocket();
            socket.Options.SetRequestHeader("Origin", origin);
            socket.Options.SetRequestHeader("X-Explorer-Code", ClassServer.Code);
            var address = new UriBuilder(new Uri(server.Address, path)) { Scheme = "ws" }.Uri;
            await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(address, Cancellation));
            Assert.Equal(WebSocketState.Closed, socket.State);

            using var request = new HttpRequestMessage(HttpMethod.Post, path + "/negotiate?negotiateVersion=1");
            request.Headers.Add("Origin", origin);
            using var answer = await server.Client.SendAsync(request, Cancellation);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task By_a_name_that_is_not_the_servers_nobody_comes()
    {
        await using var server = await ClassServer.StartAsync();
        var rebound = server.Connect("api/class/lead", headers: ("Host", "evil.example"));

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => rebound.StartAsync(Cancellation));

        Assert.Equal(HttpStatusCode.Forbidden, failure.StatusCode);
    }

    [Fact]
    public async Task The_code_in_the_address_lets_a_phone_in_and_is_not_kept_there()
    {
        await using var server = await ClassServer.StartAsync();
        using var phone = server.NewClient();
        phone.DefaultRequestHeaders.Add("Accept", "text/html");

        using var asked = await phone.GetAsync("join", Cancellation);
        using var wrong = await phone.GetAsync("join?code=kiev-1918", Cancellation);
        using var elsewhere = await phone.GetAsync("api/timeline?code=kiev-1919", Cancellation);
        using var scanned = await phone.GetAsync("join?code=Kiev%201919", Cancellation);
        var cookie = Assert.Single(scanned.Headers.GetValues("Set-Cookie")).Split(';')[0];
        phone.DefaultRequestHeaders.Add("Cookie", cookie);
        using var page = await phone.GetAsync("join", Cancellation);

        Assert.Equal(HttpStatusCode.Unauthorized, asked.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, elsewhere.StatusCode);
        Assert.Contains("That is not the class code.", await wrong.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.SeeOther, "./join"), (scanned.StatusCode, scanned.Headers.Location?.ToString()));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains($"connect-src 'self' ws://{server.Address.Authority} wss://", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_codes_in_the_address_are_slowed_down_as_all_others()
    {
        await using var server = await ClassServer.StartAsync();
        using var phone = server.NewClient();
        var last = HttpStatusCode.OK;
        for (var i = 0; i < 30; i++)
        {
            using var answer = await phone.GetAsync($"join?code=wrong-{i:000}", Cancellation);
            last = answer.StatusCode;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }

    [Theory]
    [InlineData(null, "127.0.0.1", "", @"^http://127\.0\.0\.1:PORT/join$")]
    [InlineData(null, "192.168.1.7", "", "^http://192.168.1.7:PORT/join$")]
    [InlineData("192.168.1.20", "127.0.0.1", "", "^http://192.168.1.20:PORT/join$")]
    [InlineData("192.168.1.20:81", "192.168.1.7", "", "^http://192.168.1.20:81/join$")]
    [InlineData("https://school.example/explorer", "127.0.0.1", "", "^https://school.example/explorer/join$")]
    [InlineData(null, "school.example", "/tools/explorer", "^https://school.example/tools/explorer/join$")]
    public async Task The_short_address_is_one_that_the_class_reaches(string? join, string host, string prefix, string expected)
    {
        await using var server = await ClassServer.StartAsync(options => options with { Join = join, Hosts = ["school.example"] });
        var proxied = prefix.Length > 0;
        var page = new Leader(
            server.Connect(
                "api/class/lead",
                HttpTransportType.WebSockets,
                ClassServer.Code,
                proxied
                    ?
                    [
                        ("X-Forwarded-For", "10.9.9.9"),
                        ("X-Forwarded-Proto", "https"),
                        ("X-Forwarded-Host", host),
                        ("X-Forwarded-Prefix", prefix),
                    ]
                    : [("Host", host == "192.168.1.7" ? $"{host}:{server.Address.Port}" : host)]
            )
        );

        var reply = await page.OpenAsync(server.Key);

        Assert.Matches(expected.Replace("PORT", $"{server.Address.Port}", StringComparison.Ordinal), reply.Address);
    }

    [Fact]
    public async Task The_name_of_the_short_address_is_one_that_the_server_answers_to()
    {
        await using var server = await ClassServer.StartAsync(options => options with { Join = "https://class.example/explorer" });
        using var client = server.NewClient();
        client.DefaultRequestHeaders.Host = "class.example";

        using var answer = await client.GetAsync("healthz", Cancellation);

        Assert.NotEqual(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task The_QR_code_is_a_picture_that_is_not_kept()
    {
        await using var server = await ClassServer.StartAsync();

        using var answer = await server.Client.GetAsync("api/class/qr.svg", Cancellation);
        var picture = System.Xml.Linq.XDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("svg", picture.Root?.Name.LocalName);
    }

    [Fact]
    public async Task Without_a_code_whoever_reaches_the_server_joins_and_nobody_of_them_leads()
    {
        await using var server = await ClassServer.StartAsync(options => options with { Code = null });
        var leader = new Leader(server.Connect("api/class/lead", code: null));
        var opened = await leader.OpenAsync();
        var pupil = new Pupil(server.Connect("api/class/join", code: null));
        var stranger = new Leader(server.Connect("api/class/lead", code: null, headers: ("X-Forwarded-For", "10.9.9.9")));

        Assert.Equal("", opened.Code);
        Assert.NotNull((await pupil.JoinAsync()).Token);
        Assert.Null((await stranger.OpenAsync()).Room);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("192.168.1.7", false)]
    public async Task A_page_is_told_whether_there_is_a_class_and_whether_it_may_lead(string host, bool leads)
    {
        await using var server = await ClassServer.StartAsync();
        server.Client.DefaultRequestHeaders.Host = host;

        var before = await server.Client.GetStringAsync("api/class", Cancellation);
        await server.LeadAsync();
        var after = await server.Client.GetStringAsync("api/class", Cancellation);

        var words = leads ? "true" : "false";
        Assert.Equal(($"{{\"open\":false,\"leads\":{words}}}", $"{{\"open\":true,\"leads\":{words}}}"), (before, after));
    }
}
