using System.Text.RegularExpressions;

namespace Explorer.Cypher.RegularExpressions;

/// <summary>
/// A regular expression as Java has them, matched by .NET's. Where the two differ the pattern is written out: classes as the ranges that Java means, places as what
/// must stand before and behind them.
/// </summary>
internal sealed class JavaRegex
{
    /// <summary>How many characters a pattern may have.</summary>
    public const int LongestPattern = 10_000;

    // An automaton is made of a pattern up to this size; it takes the same time for each character of a text, whatever stands there.
    private const int LargestAutomaton = 2_000;

    // Every range of a class makes it dearer to make one; a class such as \p{L} has hundreds.
    private const int MostRanges = 60;

    private readonly RegexNode _whole;
    private readonly TimeSpan _patience;
    private readonly bool _isAutomaton;
    private readonly Regex?[] _matchers = new Regex?[3];

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern, in Java's syntax.</param>
    /// <param name="patience">How long the matching of one text may take.</param>
    /// <exception cref="RegexRefusal">It is no pattern, or one that is not served.</exception>
    public JavaRegex(string pattern, TimeSpan patience)
    {
        if (pattern.Length > LongestPattern)
        {
            throw new RegexRefusal($"it has {pattern.Length} characters, and {LongestPattern} are allowed", 0, isValid: true);
        }

        _whole = RegexTrim.Apply(RegexParser.Parse(pattern));
        _patience = patience;
        _isAutomaton =
            RegexShape.IsRegular(_whole)
            && RegexShape.Unrolled(_whole) <= LargestAutomaton
            && RegexShape.SetsOf(_whole).Distinct().Sum(set => (long)set.Ranges.Length) <= MostRanges;
        _matchers[(int)TextForm.Plain] = Compile(TextForm.Plain, out var length);
        Weight = length;
    }

    /// <summary>About how many characters of memory it takes, for <see cref="RegexCache"/>.</summary>
    public int Weight { get; }

    /// <summary>Whether the pattern matches the whole text.</summary>
    /// <exception cref="RegexMatchTimeoutException">It takes too long.</exception>
    /// <exception cref="RegexRefusal">It is too large for a text with such characters.</exception>
    public bool IsMatch(string text)
    {
        var form = TextForms.Of(text);
        var matcher = _matchers[(int)form] ??= Compile(form, out _);
        return matcher.IsMatch(text);
    }

    private Regex Compile(TextForm form, out int length)
    {
        var text = RegexWriter.Write(_whole, form);
        length = text.Length;
        var isAutomaton = _isAutomaton && form != TextForm.Broken;
        try
        {
            return new Regex(
                text,
                RegexOptions.CultureInvariant | (isAutomaton ? RegexOptions.NonBacktracking : RegexOptions.None),
                _patience
            );
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException or InsufficientExecutionStackException)
        {
            throw new RegexRefusal("it is too large or too deep to be matched", 0, isValid: true);
        }
    }
}
