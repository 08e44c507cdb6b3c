using System.Collections.Concurrent;

namespace Explorer.Cypher.RegularExpressions;

/// <summary>The patterns that were used last: not too many, and not too large together. The oldest goes first.</summary>
internal sealed class RegexCache
{
    private const int MostPatterns = 256;
    private const int LargestTogether = 500_000;

    private readonly ConcurrentDictionary<string, JavaRegex> _patterns = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();
    private int _weight;

    // What a statement asks again and again is mostly one text.
    [ThreadStatic]
    private static (string Pattern, JavaRegex Regex)? _latest;

    /// <summary>What all patterns weigh together.</summary>
    public int Weight => Volatile.Read(ref _weight);

    /// <summary>The pattern of a text, read if it is not there.</summary>
    public JavaRegex GetOrAdd(string pattern, Func<string, JavaRegex> read)
    {
        if (_latest is { } latest && ReferenceEquals(latest.Pattern, pattern))
        {
            return latest.Regex;
        }

        if (!_patterns.TryGetValue(pattern, out var regex))
        {
            regex = read(pattern);
            Add(pattern, regex);
        }

        _latest = (pattern, regex);
        return regex;
    }

    private void Add(string pattern, JavaRegex regex)
    {
        if (_patterns.TryAdd(pattern, regex))
        {
            Interlocked.Add(ref _weight, WeightOf(pattern, regex));
            _order.Enqueue(pattern);
        }

        while ((_patterns.Count > MostPatterns || Weight > LargestTogether) && _order.TryDequeue(out var oldest))
        {
            if (_patterns.TryRemove(oldest, out var gone))
            {
                Interlocked.Add(ref _weight, -WeightOf(oldest, gone));
            }
        }
    }

    private static int WeightOf(string pattern, JavaRegex regex) => pattern.Length + regex.Weight;
}
