using Explorer.Server.Tests.Page;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Class;

/// <summary>The page by which a class joins, on a small phone.</summary>
public sealed class JoinPageTests(JoinFixture fixture) : IClassFixture<JoinFixture>, IAsyncLifetime
{
    private const string Code = JoinFixture.Code;

    private const string KeepSockets = """
        window.sockets = [];
        window.WebSocket = class extends WebSocket {
          constructor(address) {
            super(address);
            sockets.push(this);
          }
        };
        """;

    private IPage _tab = null!;
    private readonly List<string> _complaints = [];
    private readonly List<Leader> _leaders = [];

    public async ValueTask InitializeAsync()
    {
        if (fixture.Phone is not { } phone)
        {
            return; // each test says why it is skipped, or fails under EXPLORER_CI
        }
        await phone.Context.ClearCookiesAsync();
        _tab = await phone.Context.NewPageAsync();
        await OpenAsync("healthz");
        await _tab.EvaluateAsync("() => localStorage.clear()");
        _tab.PageError += (_, error) => _complaints.Add(error);
        _tab.Console += (_, message) =>
        {
            // A browser looks for an icon of a page that names none, such as the one from which the tests begin.
            if (message.Type is "error" or "warning" && !message.Location.Contains("/favicon.ico", StringComparison.Ordinal))
            {
                _complaints.Add($"{message.Text} {message.Location}");
            }
        };
    }

    [BrowserFact]
    public async Task A_phone_scans_joins_votes_changes_its_mind_and_sees_what_was_right()
    {
        await OpenAsync($"join?code={Code}");
        await SeesAsync("No lesson has begun.");
        Assert.EndsWith("/join", _tab.Url, StringComparison.Ordinal);
        await LookAsync("no lesson");
        var leader = await LeadAsync();
        await SeesAsync("You are in the class.");
        await LookAsync("waiting");

        await leader.SayAsync("scene", "?year=1926", "July 1926");
        await leader.AskAsync(ClassQuestions.Breaks);
        await SeesAsync(ClassQuestions.Breaks.Text);
        await LookAsync("asked");
        await TapAsync("Bukharin");
        await HintAsync("You chose “Bukharin”.");
        await TapAsync("Zinoviev and Kamenev");
        await HintAsync("You chose “Zinoviev and Kamenev”.");
        await LookAsync("chosen");
        var voted = await leader.SeesAsync(room => room.Tally["a"] == 1);
        Assert.Equal((1, 1), (voted.Joined, voted.Voted));

        await _tab.ReloadAsync();
        await HintAsync("You chose “Zinoviev and Kamenev”.");
        await leader.SayAsync("close");
        await HintAsync("The vote is closed. You chose “Zinoviev and Kamenev”.");
        await Assertions.Expect(_tab.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await LookAsync("closed");
        await leader.SayAsync("reveal");
        await HintAsync("1 has voted.");
        await Assertions.Expect(_tab.Locator("li.right")).ToHaveTextAsync(["AZinoviev and Kamenevright, your choice1"]);
        await LookAsync("revealed");

        await Assertions
            .Expect(_tab.GetByRole(AriaRole.Link, new() { Name = "Follow the map" }))
            .ToHaveAttributeAsync("href", "./?year=1926");
        await leader.SayAsync("end");
        await SeesAsync("The lesson is over.");
        await LookAsync("over");
        Assert.Equal("00", await _tab.EvaluateAsync<string>("() => `${sessionStorage.length}${localStorage.length}`"));
        Assert.True(_complaints.Count == 0, string.Join("\n", _complaints));
    }

    [BrowserFact]
    public async Task Who_types_the_short_address_is_asked_for_the_code()
    {
        await OpenAsync("join");
        await _tab.GetByLabel("Class code").FillAsync("kiev 1918");
        await _tab.GetByRole(AriaRole.Button).TapAsync();
        await Assertions.Expect(_tab.GetByRole(AriaRole.Alert)).ToContainTextAsync("That is not the class code.");
        await _tab.GetByLabel("Class code").FillAsync("Kiev 1919");
        await _tab.GetByRole(AriaRole.Button).TapAsync();

        await SeesAsync("No lesson has begun.");
    }

    [BrowserFact]
    public async Task A_phone_that_speaks_Russian_is_spoken_to_in_Russian_from_the_code_to_the_end()
    {
        await _tab.AddInitScriptAsync("Object.defineProperty(navigator, 'languages', { get: () => ['de', 'ru-RU', 'en'] })");
        await OpenAsync("join");
        await Assertions.Expect(_tab.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Введите код класса.");
        await _tab.GetByLabel("Код класса").FillAsync("kiev 1918");
        await _tab.GetByRole(AriaRole.Button, new() { Name = "Открыть" }).TapAsync();
        await Assertions.Expect(_tab.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Это не код класса. Посмотрите на него ещё раз.");
        await NothingIsEnglishAsync();
        await _tab.GetByLabel("Код класса").FillAsync(Code);
        await _tab.GetByRole(AriaRole.Button).TapAsync();
        await SeesAsync("Урок ещё не начался.");
        await NothingIsEnglishAsync();
        var leader = await LeadAsync();
        await SeesAsync("Вы в классе.");
        await leader.SayAsync("scene", "?year=1926", "Июль 1926");
        var asked = ClassQuestions.Breaks with
        {
            Text = "Кто порвал с ним?",
            Options = [.. ClassQuestions.Breaks.Options.Select((option, i) => option with { Text = $"Ответ {i}" })],
        };
        await leader.AskAsync(asked);
        await HintAsync("Выберите один ответ.");
        await TapAsync("Ответ 1");
        await HintAsync("Ваш ответ: «Ответ 1». Его можно изменить, пока голосование не закрыто.");
        await NothingIsEnglishAsync();
        await leader.SayAsync("close");
        await HintAsync("Голосование закрыто. Ваш ответ: «Ответ 1».");
        await leader.SayAsync("reveal");
        await HintAsync("Проголосовал 1 человек.");
        await LookAsync("in Russian");
        await NothingIsEnglishAsync();
        await leader.SayAsync("end");
        await SeesAsync("Урок окончен.");
        await NothingIsEnglishAsync();
        Assert.Equal("ru", await _tab.EvaluateAsync<string>("() => document.documentElement.lang"));

        // Explorer is a name, and the letters of the options are the same everywhere.
        async Task NothingIsEnglishAsync() =>
            Assert.DoesNotMatch(
                "[A-Za-z]{2}",
                (await _tab.EvaluateAsync<string>("() => `${document.title} ${document.body.innerText}`")).Replace(
                    "Explorer",
                    "",
                    StringComparison.OrdinalIgnoreCase
                )
            );
    }

    [BrowserFact]
    public async Task Who_chooses_before_he_has_a_seat_gets_one_and_votes()
    {
        // A class comes in over half a second, by chance: this phone would be the last by far.
        await _tab.AddInitScriptAsync(
            "Math.random = () => 0.99; const real = setTimeout; window.setTimeout = (then, ms) => real(then, ms > 400 && ms < 500 ? 20000 : ms);"
        );
        await OpenAsync($"join?code={Code}");
        await SeesAsync("No lesson has begun.");
        var leader = await LeadAsync();
        await leader.AskAsync(ClassQuestions.Agree);
        await TapAsync("Yes");

        await HintAsync("You chose “Yes”.");
        var room = await leader.SeesAsync(room => room.Tally["yes"] == 1);
        Assert.Equal((1, 1), (room.Joined, room.Voted));
    }

    [BrowserTheory]
    [InlineData("delete window.WebSocket")]
    [InlineData("delete window.WebSocket; delete window.EventSource")]
    [InlineData(
        "Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('no'); } }); Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } })"
    )]
    public async Task A_phone_that_can_do_less_votes_too(string less)
    {
        await _tab.AddInitScriptAsync(less);
        var leader = await LeadAsync();
        await leader.AskAsync(ClassQuestions.Agree);
        await OpenAsync($"join?code={Code}");
        await SeesAsync(ClassQuestions.Agree.Text);
        await TapAsync("Yes");

        await HintAsync("You chose “Yes”.");
        await leader.SeesAsync(room => room.Tally["yes"] == 1);
    }

    [BrowserFact]
    public async Task A_lost_connection_comes_back_by_itself_and_what_was_chosen_meanwhile_is_sent()
    {
        await _tab.AddInitScriptAsync(KeepSockets);
        var leader = await LeadAsync();
        await leader.AskAsync(ClassQuestions.Agree);
        await OpenAsync($"join?code={Code}");
        await TapAsync("Yes");
        await HintAsync("You chose “Yes”.");

        await _tab.RouteAsync("**/negotiate**", route => route.AbortAsync());
        await _tab.EvaluateAsync("() => sockets.forEach((socket) => socket.close())");
        await Assertions.Expect(_tab.Locator("#away")).ToHaveTextAsync("The connection is lost. It comes back by itself.");
        await TapAsync("No");
        await HintAsync("Sending “No”");
        await _tab.UnrouteAsync("**/negotiate**");

        await HintAsync("You chose “No”.");
        await Assertions.Expect(_tab.Locator("#away")).ToBeEmptyAsync();
        var room = await leader.SeesAsync(room => room.Tally["no"] == 1);
        Assert.Equal((1, 1, 0), (room.Joined, room.Voted, room.Tally["yes"]));
    }

    [BrowserFact]
    public async Task A_phone_that_missed_the_close_is_told_and_its_choice_is_not_taken_for_a_vote()
    {
        var leader = await LeadAsync();
        await leader.AskAsync(ClassQuestions.Agree);
        await OpenAsync($"join?code={Code}");
        await SeesAsync(ClassQuestions.Agree.Text);
        await leader.SayAsync("close");
        await HintAsync("The vote is closed. You did not vote.");

        await leader.SayAsync("clear");
        await SeesAsync("You are in the class.");
        await leader.AskAsync(ClassQuestions.Breaks);
        await HintAsync("Choose one.");
    }

    [BrowserFact]
    public async Task Below_a_path_it_works_as_well()
    {
        await using var proxy = await PathProxy.StartAsync(fixture.Address, "/tools/explorer/");
        var leader = await LeadAsync();
        await leader.AskAsync(ClassQuestions.Agree);
        await _tab.GotoAsync(new Uri(proxy.Address, $"join?code={Code}").ToString());
        await SeesAsync(ClassQuestions.Agree.Text);
        await TapAsync("No");

        await HintAsync("You chose “No”.");
        Assert.Empty(proxy.Strays);
    }

    [BrowserFact]
    public async Task The_leaders_page_opens_shows_hears_and_finds_its_class_again()
    {
        await using var desk = await Chromium.StartAsync();
        var page = desk.Context.Pages[0];
        await page.AddInitScriptAsync(KeepSockets);
        await page.GotoAsync(new Uri(fixture.Address, $"join?code={Code}").ToString()); // for the cookie
        await page.GotoAsync(new Uri(fixture.Address, "?year=1926").ToString());
        await OpenRoomAsync(page);
        await OpenAsync($"join?code={Code}");
        await SeesAsync("You are in the class.");
        await Assertions.Expect(page.Locator(".class-panel .joined")).ToHaveTextAsync("1 has joined");
        await LetterHeightsAsync(page, ".class-panel *");
        await ShootAsync(page, "panel");

        await page.EvaluateAsync("question => window.room.ask(question)", Asked());
        await SeesAsync(ClassQuestions.Breaks.Text);
        await Assertions.Expect(page.Locator(".ballot .count")).ToHaveCountAsync(0);
        await TapAsync("Nobody");
        await page.WaitForFunctionAsync("() => window.votes?.tally.d === 1");
        await page.ReloadAsync();
        await OpenRoomAsync(page);
        Assert.Equal("1 1", await page.EvaluateAsync<string>("() => `${window.room.joined} ${window.room.state.voted}`"));
        await page.EvaluateAsync("question => window.room.ask(question)", Asked());
        await page.EvaluateAsync("() => window.room.scene('?year=1925', '1925')");
        await page.EvaluateAsync("() => window.room.reveal()");
        await Assertions.Expect(page.Locator(".ballot .count")).ToHaveTextAsync(["0", "0", "0", "1"]);
        await Assertions.Expect(page.Locator(".ballot .right")).ToContainTextAsync("Zinoviev and Kamenev");
        await LetterHeightsAsync(page, ".ballot li > *:not(.bar)");
        await ShootAsync(page, "bars");
        Assert.Equal(
            "A question needs two options or more, and at most 100.",
            await page.EvaluateAsync<string>(
                "question => window.room.ask({ ...question, options: [] }).catch((error) => error.message)",
                Asked()
            )
        );
        Assert.Equal("?year=1925", await page.EvaluateAsync<string>("() => window.followed.address"));
        await page.EvaluateAsync("() => sockets.forEach((socket) => socket.close())");
        await page.WaitForFunctionAsync("() => window.heard.includes('away') && window.heard.at(-1) === 'back'");
        // The answer to who ends it comes last, when the page knows already.
        await page.EvaluateAsync(
            """
            () => {
              for (const socket of sockets) {
                const hear = socket.onmessage;
                socket.onmessage = ({ data }) => {
                  for (const record of String(data).match(/[^\x1e]+\x1e/g) ?? []) {
                    setTimeout(() => hear({ data: record }), record.includes('"type":3') ? 500 : 0);
                  }
                };
              }
            }
            """
        );
        await page.EvaluateAsync("() => window.room.end()");
        await SeesAsync("The lesson is over.");
        await page.WaitForFunctionAsync("() => window.heard.at(-1) === 'ended' && window.followed === null");
        await page.EvaluateAsync("() => window.room.reveal().catch((error) => (window.late = error.message))");
        Assert.Equal("The class is over.", await page.EvaluateAsync<string>("() => window.late"));
    }

    [BrowserFact]
    public async Task From_another_machine_the_page_leads_with_the_key_and_keeps_it_while_its_tab_is_open()
    {
        await using var desk = await Chromium.StartAsync(more: $"--host-resolver-rules=MAP {JoinFixture.Name} 127.0.0.1");
        var page = desk.Context.Pages[0];
        var address = new Uri($"http://{JoinFixture.Name}:{fixture.Address.Port}/");
        await page.GotoAsync(new Uri(address, $"join?code={Code}").ToString());
        await page.GotoAsync(new Uri(address, "?year=1926").ToString());

        Assert.Equal(
            "Only who has the leader's key may lead the class. It was printed where Explorer was started.",
            await TryAsync("undefined")
        );
        Assert.Equal("That is not the leader's key. Look at it once more.", await TryAsync("{ key: 'aaaa-bbbb-cccc' }"));
        Assert.Equal($"{address}join", await TryAsync($"{{ key: '{fixture.Key}' }}"));
        await page.ReloadAsync();
        Assert.Equal($"{address}join", await TryAsync("undefined"));
        await page.EvaluateAsync("() => window.room.end()");

        Task<string> TryAsync(string by) =>
            page.EvaluateAsync<string>(
                $$"""
                async () => {
                  const { openClass } = await import('./src/class/leader.js');
                  return openClass({{by}}).then((room) => (window.room = room).address, (error) => error.message);
                }
                """
            );
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var leader in _leaders)
        {
            await leader.SayAsync("end");
            await leader.Connection.DisposeAsync();
        }
        if (fixture.Phone is not null)
        {
            await _tab.CloseAsync();
        }
    }

    /// <summary>What a player of lessons does with the modules of a class.</summary>
    private static async Task OpenRoomAsync(IPage page)
    {
        await page.WaitForFunctionAsync("() => window.explorer?.ready === true");
        await page.EvaluateAsync(
            """
            async () => {
              const part = (name) => import(`${document.baseURI.replace(/\?.*/, '')}src/class/${name}.js`);
              const [{ openClass }, { classPanel }, { optionBars }, { followClass }] = await Promise.all(
                ['leader', 'panel', 'bars', 'follow'].map(part),
              );
              const stage = document.createElement('main');
              stage.id = 'class';
              document.body.replaceChildren(stage);
              window.room = await openClass();
              stage.append(classPanel(room).element);
              let list;
              const draw = ({ question, phase, tally }) => {
                if (!question) return;
                list = optionBars(question, { revealed: phase === 'revealed', tally }, list);
                stage.replaceChildren(list);
              };
              room.on('state', draw);
              room.on('votes', (votes) => (window.votes = votes));
              window.heard = [];
              for (const name of ['away', 'back', 'ended']) room.on(name, () => window.heard.push(name));
              await followClass((scene) => (window.followed = scene));
            }
            """
        );
    }

    private static object Asked() =>
        new
        {
            id = ClassQuestions.Breaks.Id,
            text = ClassQuestions.Breaks.Text,
            kind = ClassQuestions.Breaks.Kind,
            options = ClassQuestions.Breaks.Options.Select(option => new
            {
                id = option.Id,
                text = option.Text,
                right = option.Right,
            }),
        };

    /// <summary>Letters that a class reads from the back are at least 1/25 of the screen's height.</summary>
    private static async Task LetterHeightsAsync(IPage page, string selector) =>
        Assert.Empty(
            await page.EvaluateAsync<string[]>(
                """
                selector => [...document.querySelectorAll(selector)]
                  .filter((element) => element.textContent && !element.matches('.spoken'))
                  .filter((element) => parseFloat(getComputedStyle(element).fontSize) < innerHeight / 25)
                  .map((element) => element.outerHTML)
                """,
                selector
            )
        );

    private static async Task ShootAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("EXPLORER_TEST_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"class-{name.Replace(' ', '-')}.png") });
        }
    }

    private async Task OpenAsync(string path) => await _tab.GotoAsync(new Uri(fixture.Address, path).ToString());

    private async Task<Leader> LeadAsync()
    {
        var connection = new HubConnectionBuilder()
            .WithUrl(new Uri(fixture.Address, "api/class/lead"), to => to.Headers["X-Explorer-Code"] = Code)
            .Build();
        var leader = new Leader(connection);
        _leaders.Add(leader);
        await leader.OpenAsync();
        return leader;
    }

    private async Task SeesAsync(string title) =>
        await Assertions.Expect(_tab.GetByRole(AriaRole.Heading, new() { Name = title })).ToBeVisibleAsync();

    private async Task HintAsync(string words) => await Assertions.Expect(_tab.Locator("#hint")).ToContainTextAsync(words);

    private async Task TapAsync(string option) => await _tab.GetByRole(AriaRole.Button, new() { Name = option }).TapAsync();

    /// <summary>Nothing that axe finds fault with, nothing wider than the narrowest phone, and buttons for thumbs; light and dark.</summary>
    private async Task LookAsync(string state)
    {
        foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await _tab.EmulateMediaAsync(new() { ColorScheme = theme });
            await Assertions.Expect(_tab.Locator("html")).ToHaveAttributeAsync("data-theme", theme == ColorScheme.Dark ? "dark" : "light");
            await ShootAsync(_tab, $"{state} {theme}");
            Assert.Empty(
                (await Axe.ViolationsAsync(_tab, Axe.Rules)).Select(violation =>
                    $"{state}, {theme}: {violation.Id} at {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"
                )
            );
        }
        await _tab.SetViewportSizeAsync(320, 568);
        Assert.Equal(320, await _tab.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(
            await _tab.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('button, a')].filter((one) => one.offsetWidth && one.offsetHeight < 44).map((one) => one.outerHTML)"
            )
        );
        await _tab.SetViewportSizeAsync(360, 640);
    }
}
