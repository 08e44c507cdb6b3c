namespace Explorer.Server.Tests.Class;

/// <summary>What a page that wants to lead says, and what it is refused; none of it leaves a trace, so one server hears all of it.</summary>
public sealed class LeaderWordsTests(SharedClass shared) : IClassFixture<SharedClass>
{
    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-For", "10.9.9.9")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("X-Forwarded-Prefix", "/explorer")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("X-Original-For", "127.0.0.1:1")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Via", "1.1 school")]
    [InlineData("Host", "192.168.1.7")]
    [InlineData("Host", "school.example")]
    public async Task What_came_through_a_proxy_or_by_a_name_of_the_network_is_not_this_machine(string header, string value)
    {
        var page = new Leader(shared.Server.Connect("api/class/lead", headers: (header, value)));

        var refused = await page.OpenAsync();
        var led = await page.OpenAsync(shared.Server.Key);

        Assert.Null(refused.Room);
        Assert.NotNull(led.Room);
    }

    /// <summary>A proxy that says nothing of itself asks under our own name; a browser behind it still says where its page is from.</summary>
    [Theory]
    [InlineData("https://school.example", "same-origin", false)]
    [InlineData("https://school.example:8443", "same-origin", false)]
    [InlineData("http://localhost", "same-origin", true)]
    public async Task A_page_behind_a_silent_proxy_does_not_lead(string origin, string site, bool leads)
    {
        var page = new Leader(shared.Server.Connect("api/class/lead", headers: [("Origin", origin), ("Sec-Fetch-Site", site)]));

        Assert.Equal(leads, (await page.OpenAsync()).Room is not null);
    }

    public static TheoryData<string> BadQuestions =>
        [
            """{"id":"","text":"Who?","kind":"options","options":[{"id":"a","text":"A"},{"id":"b","text":"B"}]}""",
            """{"id":"q","kind":"options","options":[{"id":"a","text":"A"},{"id":"b","text":"B"}]}""",
            """{"id":"q","text":"Who?","kind":"essay","options":[{"id":"a","text":"A"},{"id":"b","text":"B"}]}""",
            """{"id":"q","text":"Who?","kind":"options","options":[{"id":"a","text":"A"}]}""",
            """{"id":"q","text":"Who?","kind":"options","options":[{"id":"a","text":"A"},{"id":"a","text":"B"}]}""",
            """{"id":"q","text":"Who?","kind":"options","options":[{"id":"a","text":"A"},null]}""",
            """{"id":"q","text":"Who?","kind":"options","options":[{"id":"a","text":"A"},{"text":"B"}]}""",
            """{"id":"q","text":"Who?","kind":"options","options":[{"id":"a","text":"A"},{"id":"b","text":" "}]}""",
            """{"id":"q","text":"Who?","kind":"options"}""",
            "{}",
        ];

    [Theory]
    [MemberData(nameof(BadQuestions))]
    public async Task A_question_that_cannot_be_asked_is_refused_in_words(string question)
    {
        var leader = await shared.Server.LeadAsync();

        var reply = await leader.SayAsync("ask", System.Text.Json.JsonDocument.Parse(question).RootElement);

        Assert.NotNull(reply.Refused);
        Assert.Equal("waiting", reply.Room?.Phase);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("page=lessons")]
    [InlineData("?")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("?page=lessons\"><script>")]
    [InlineData("?page=a\\b")]
    [InlineData("?page=a b")]
    public async Task An_address_that_leads_a_class_elsewhere_is_refused(string? address)
    {
        var leader = await shared.Server.LeadAsync();

        var reply = await leader.SayAsync("scene", address, "July 1926");

        Assert.NotNull(reply.Refused);
        Assert.Null(reply.Room?.Scene);
    }
}
