using System.Diagnostics;
using System.Text.RegularExpressions;
using Explorer.Cypher.Errors;
using Explorer.Cypher.Expressions;
using Explorer.Cypher.RegularExpressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Tests.RegularExpressions;

/// <summary>Patterns under their limits. What they mean is asked of a real server, in the text cases and by the differential suite.</summary>
public sealed class JavaRegexTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    [Theory]
    [InlineData("(", "\"(\" is no regular expression: this group is never closed (at character 1)")]
    [InlineData("ab)", "\"ab)\" is no regular expression: there is a ')' that closes no group (at character 3)")]
    [InlineData("a[b", "\"a[b\" is no regular expression: this class is never closed by ']' (at character 2)")]
    [InlineData("*a", "\"*a\" is no regular expression: there is nothing in front of '*' that could be repeated (at character 1)")]
    [InlineData("a**", "\"a**\" is no regular expression: there is nothing in front of '*' that could be repeated (at character 3)")]
    [InlineData(@"\q", "\"\\q\" is no regular expression: \\q means nothing here (at character 1)")]
    [InlineData("a{2,1}", "\"a{2,1}\" is no regular expression: it cannot be repeated 2 times at least and 1 at most (at character 2)")]
    [InlineData("[z-a]", "\"[z-a]\" is no regular expression: the range ends before it begins (at character 2)")]
    [InlineData(
        @"\p{Lucas}",
        "\"\\p{Lucas}\" is no regular expression: no characters are called Lucas; there are such names as Lu, Punct, IsCyrillic, InGreek (at character 1)"
    )]
    [InlineData(
        @"(?<=(a|b)*)c",
        "\"(?<=(a|b)*)c\" is no regular expression: what is looked for behind must have a greatest length that can be seen (at character 1)"
    )]
    [InlineData(
        @"x\N{DIGIT ONE}",
        "The regular expression \"x\\N{DIGIT ONE}\" cannot be used here: names of characters, \\N{…}, are not served; write \\x{…} with the number (at character 2)"
    )]
    [InlineData(
        @"(?i)(.)\1",
        "The regular expression \"(?i)(.)\\1\" cannot be used here: a reference to a group that ignores the case of a to z only is not served where the group matches other letters too; write (?iu) (at character 8)"
    )]
    public void A_refusal_says_what_is_wrong_and_where(string pattern, string message)
    {
        Assert.Equal(message, Assert.Throws<CypherException>(() => StringMatching.Matches("a", pattern)).Message);
    }

    // Whatever is wrong, no sentence of the matcher below comes through.
    [Fact]
    public void Broken_patterns_are_refused_in_our_own_words()
    {
        var dice = new Random(14);
        const string Signs = @"ab1[](){}^$.|?*+-&\\<>=!:#,pPQEkxu";
        for (var i = 0; i < 20_000; i++)
        {
            var pattern = new string([.. Enumerable.Range(0, dice.Next(1, 12)).Select(_ => Signs[dice.Next(Signs.Length)])]);
            try
            {
                StringMatching.Matches("ab1", pattern);
            }
            catch (CypherException refused)
            {
                Assert.Matches(
                    "^(\".*\" is no regular expression|The regular expression \".*\" cannot be used here): .* \\(at character [0-9]+\\)$",
                    refused.Message
                );
                Assert.DoesNotContain("Parameter", refused.Message, StringComparison.Ordinal);
                Assert.DoesNotContain(@"\A(?:", refused.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_pattern_that_is_too_long_or_too_deep_is_refused()
    {
        Assert.Contains("10001 characters", Refused(new string('a', 10_001)).Message, StringComparison.Ordinal);
        Assert.Contains("nested", Refused(new string('(', 4_000) + new string(')', 4_000)).Message, StringComparison.Ordinal);
        Assert.Contains("nested", Refused(new string('[', 4_000) + "a" + new string(']', 4_000)).Message, StringComparison.Ordinal);
        Assert.Contains(
            "too many characters",
            Refused(string.Concat(Enumerable.Repeat(@"\p{IsAlphabetic}", 600))).Message,
            StringComparison.Ordinal
        );
    }

    // What a pattern of the greatest length takes to read, whatever it is made of; and what matching takes, which gives up.
    [Theory]
    [InlineData("a")]
    [InlineData("(a|b)")]
    [InlineData("(?:)")]
    [InlineData("[a-z&&[^q]]")]
    [InlineData("a{1,1000}")]
    [InlineData("(?iu:k)")]
    [InlineData("(?iu:[а-я])")]
    [InlineData("(?=a)")]
    [InlineData(@"\b")]
    [InlineData(@"\X")]
    [InlineData("(a*)*")]
    [InlineData("(a+)+b")]
    [InlineData(@"(a)\1")]
    [InlineData("a?")]
    [InlineData(@"\Qx\E")]
    [InlineData("|")]
    public void Whatever_a_pattern_is_made_of_it_takes_bounded_time(string part)
    {
        var pattern = string.Concat(Enumerable.Repeat(part, JavaRegex.LongestPattern / part.Length));
        var begun = Stopwatch.GetTimestamp();
        try
        {
            new JavaRegex(pattern, Patience).IsMatch(new string('a', 5_000) + "!");
        }
        catch (Exception expected) when (expected is RegexRefusal or RegexMatchTimeoutException)
        {
            // Both are answers.
        }

        Assert.InRange(Stopwatch.GetElapsedTime(begun).TotalSeconds, 0, 5);
    }

    [Theory]
    [InlineData("((a{1,100}){1,100}){1,100}b")]
    [InlineData("(.{1,1000}){1,1000}x")]
    [InlineData("(a|a?)+b")]
    [InlineData("((((a*)*)*)*)*b")]
    [InlineData("(?:a?){1000}a{1000}b")]
    [InlineData("(.*a.{14})+b")]
    [InlineData(@"(\p{L}+\p{L}+)+!!")]
    [InlineData("a{2147483647}")]
    [InlineData("(a{0,50000}){0,50000}b")]
    public void A_pattern_that_explodes_gives_up(string pattern)
    {
        var begun = Stopwatch.GetTimestamp();
        try
        {
            StringMatching.Matches(new string('a', 3_000) + "!", pattern);
        }
        catch (CypherException tooMuch)
        {
            Assert.Contains(tooMuch.Detail, new[] { "RegularExpressionTooSlow", "RegularExpressionNotServed" });
        }

        Assert.InRange(Stopwatch.GetElapsedTime(begun).TotalSeconds, 0, 5);
    }

    [Fact]
    public void The_patterns_that_are_kept_are_bounded_by_what_they_weigh()
    {
        var cache = new RegexCache();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < 400; i++)
        {
            var regex = cache.GetOrAdd($@"\p{{L}}*\p{{IsAlphabetic}}+\X{i}", one => new JavaRegex(one, TimeSpan.FromSeconds(20)));
            regex.IsMatch("абв" + i);
        }

        Assert.InRange(cache.Weight, 1, 500_000);
        // What other tests have let go meanwhile may be more.
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 64 * 1024 * 1024);
        Assert.True(cache.GetOrAdd("a", one => new JavaRegex(one, TimeSpan.FromSeconds(20))).IsMatch("a"));
        GC.KeepAlive(cache);
    }

    // Half of a pair of surrogates is a character of its own; a pair is one. Texts as 16-bit units, for a test runner keeps no halves.
    [Theory]
    [InlineData("D83D DE00", ".", true)]
    [InlineData("D83D DE00", "..", false)]
    [InlineData("D83D", ".", true)]
    [InlineData("D83D 0061", "[^b].", true)]
    [InlineData("DE00 D83D", "..", true)]
    [InlineData("D83D D83D DE00", "..", true)]
    [InlineData("D83D D83D DE00", "...", false)]
    [InlineData("D83D DE00", "[\\x{1F5FF}-\\x{1F601}]", true)]
    [InlineData("D83D DE02", "[\\x{1F5FF}-\\x{1F601}]", false)]
    [InlineData("D801 DC28", "(?iu)\\x{10400}", true)]
    [InlineData("D801 DC28", "(?i)\\x{10400}", false)]
    public void A_character_is_a_code_point(string units, string pattern, bool matches)
    {
        var text = new string([.. units.Split(' ').Select(unit => (char)Convert.ToInt32(unit, 16))]);

        Assert.Equal((Value)matches, StringMatching.Matches(text, pattern));
    }

    private static CypherException Refused(string pattern) => Assert.Throws<CypherException>(() => StringMatching.Matches("a", pattern));
}
