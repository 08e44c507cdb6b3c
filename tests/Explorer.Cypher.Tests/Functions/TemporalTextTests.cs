using Explorer.Cypher.Errors;
using Explorer.Cypher.Functions.Temporal;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Tests.Functions;

/// <summary>Temporal texts, good and bad, are read as <see cref="TemporalGrammar"/> says.</summary>
public sealed class TemporalTextTests
{
    private const int Generated = 40_000;

    private static readonly ValueKind[] Kinds =
    [
        ValueKind.Date,
        ValueKind.LocalTime,
        ValueKind.Time,
        ValueKind.LocalDateTime,
        ValueKind.DateTime,
        ValueKind.Duration,
    ];

    private static readonly string[] Dates =
    [
        "2015",
        "2015-7",
        "2015-07",
        "201507",
        "2015-7-1",
        "2015-07-21",
        "20150721",
        "2015-02-30",
        "2015-13-01",
        "2015-202",
        "2015202",
        "2015-366",
        "2015-W30",
        "2015W30",
        "2015-W30-2",
        "2015W302",
        "2015-W302",
        "2015W30-2",
        "2015-W54-1",
        "2015-W30-8",
        "2015-Q2",
        "2015Q2",
        "2015-Q2-60",
        "2015Q260",
        "2015-Q5-1",
        "2015-Q2-99",
        "+2015",
        "-0044-03-15",
        "+1",
        "-1-1-1",
        "+999999999-12-31",
        "+1000000000",
        "+12345W01",
        "-1Q4-9",
    ];

    private static readonly string[] Times =
    [
        "21",
        "2140",
        "21:40",
        "214032",
        "21:40:32",
        "214032.1",
        "21:40:32,142",
        "21:40:32.123456789",
        "21:40:32.1234567890",
        "24:00",
        "21:60",
        "21:40:60",
        "21:4032",
        "2140:32",
    ];

    private static readonly string[] Zones =
    [
        "",
        "Z",
        "z",
        "+01",
        "-0130",
        "+01:00",
        "-01:30:15",
        "+013015",
        "+01:3015",
        "+18:00",
        "+18:01",
        "+01:60",
        "[Europe/Stockholm]",
        "[europe/stockholm]",
        "[America/New York]",
        "+02:00[Europe/Stockholm]",
        "Z[Europe/London]",
        "Z+01:00",
        "[Nowhere/At_all]",
        "[]",
    ];

    private static readonly string[] Durations =
    [
        "P1Y",
        "P1Y2M3W4DT5H6M7.5S",
        "-P1Y2M",
        "+P.5D",
        "P-1,5M",
        "PT1M",
        "P1M",
        "PT,5S",
        "P+1DT-1H",
        "P2012-02-02T14:37:21.545",
        "P20120202T143721",
        "P2012-0202",
        "P0001-99-99",
        "-P2012-02-02T99:99:99,9",
        "P",
        "PT",
        "P1YT",
        "P1D1Y",
        "P1",
        "P99999999999999999999999999999999Y",
        "P99999999999999999999999999999999X",
        "P9223372036854775807M",
        "PT9223372036854775808S",
        "P1.5Y.5M",
        "P1Y1Y",
    ];

    public static TheoryData<string> Written =>
        [.. Dates, .. Times, .. Zones, .. Durations, " 2015", "2015 ", "T2140", "t2140", "TT21", "٢٠١٥", "2015-07-21T"];

    [Theory]
    [MemberData(nameof(Written))]
    public void A_written_text_is_read_as_the_grammar_says(string text)
    {
        foreach (var kind in Kinds)
        {
            Assert.Equal($"{kind} {text}: {TemporalGrammar.Read(text, kind)}", $"{kind} {text}: {Read(text, kind)}");
        }
    }

    [Fact]
    public void A_generated_text_is_read_as_the_grammar_says()
    {
        var dice = new Random(1924);
        var read = 0;
        for (var i = 0; i < Generated; i++)
        {
            var kind = Kinds[dice.Next(Kinds.Length)];
            var text = Generate(dice, kind);
            var expected = TemporalGrammar.Read(text, kind);
            read += expected is "form" or "value" ? 0 : 1;
            Assert.Equal($"{kind} {text}: {expected}", $"{kind} {text}: {Read(text, kind)}");
        }

        // Both are well represented: texts with a meaning, and texts without.
        Assert.InRange(read, Generated / 8, Generated * 7 / 8);
    }

    private static string Generate(Random dice, ValueKind kind)
    {
        var date = Changed(dice, Pick(dice, Dates));
        var time = Changed(dice, Pick(dice, Times));
        var zone = Changed(dice, Pick(dice, Zones));
        return kind switch
        {
            ValueKind.Duration => Changed(dice, Changed(dice, Pick(dice, Durations))),
            ValueKind.Date => date,
            ValueKind.LocalTime => (dice.Next(6) == 0 ? "T" : "") + time,
            ValueKind.Time => (dice.Next(6) == 0 ? "T" : "") + time + zone,
            ValueKind.LocalDateTime => dice.Next(6) == 0 ? date : $"{date}T{time}",
            _ => dice.Next(6) == 0 ? date : $"{date}{(dice.Next(6) == 0 ? 't' : 'T')}{time}{zone}",
        };
    }

    private static string Pick(Random dice, string[] texts) => texts[dice.Next(texts.Length)];

    // Two of three stay as they are; of the others a character goes, comes, or turns into another.
    private static string Changed(Random dice, string text)
    {
        const string Signs = "0123456789012345678901234567890123456789-+:.,TWQPZYMDHS[] ";
        if (dice.Next(3) > 0 || text.Length == 0)
        {
            return text;
        }
        var place = dice.Next(text.Length);
        var sign = Signs[dice.Next(Signs.Length)];
        return dice.Next(3) switch
        {
            0 => text.Remove(place, 1),
            1 => text.Insert(place, $"{sign}"),
            _ => $"{text[..place]}{sign}{text[(place + 1)..]}",
        };
    }

    private static string Read(string text, ValueKind kind)
    {
        try
        {
            return (
                kind == ValueKind.Duration ? Value.Duration(DurationText.Parse(text)) : TemporalParser.Parse(text, kind).As(kind)
            ).ToString();
        }
        catch (CypherException error)
        {
            return error.Message.Contains("; write ", StringComparison.Ordinal) ? "form" : "value";
        }
    }
}
