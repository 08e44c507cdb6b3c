using System.Globalization;
using Explorer.Content.Lessons.Faults;
using Explorer.Content.Lessons.Scenes;

namespace Explorer.Content.Lessons.Reading.Yaml;

/// <summary>Reads the values of keys, and says what is wrong with those that are something else.</summary>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class YamlValues(LessonProblems problems)
{
    /// <summary>A text; null if it is none.</summary>
    public Mention? Text(YamlKey key, string example)
    {
        if (key.Value is YamlText { Text.Length: > 0 } text)
        {
            return new Mention(text.Text, text.Line, text.Column);
        }
        Wrong(key, $"There is no text behind {key.Key}:", $"Write {example}.");
        return null;
    }

    /// <summary>A list of texts, or one text. What is none in a list is left out; null if it is neither.</summary>
    public IReadOnlyList<Mention>? List(YamlKey key, string example)
    {
        switch (key.Value)
        {
            case YamlText { Text.Length: > 0 } one:
                return Listed(one);
            case YamlList list:
                var found = new List<Mention>();
                foreach (var item in list.Items)
                {
                    if (item is YamlText { Text.Length: > 0 } text)
                    {
                        found.Add(new Mention(text.Text, text.Line, text.Column));
                    }
                    else
                    {
                        Wrong(item, $"This is nothing that can stand in {key.Key}:", $"Write {example}.");
                    }
                }
                return found;
            default:
                Wrong(key, $"There is no list behind {key.Key}:", $"Write {example}.");
                return null;
        }
    }

    /// <summary>A list of sentences, in which a comma is a comma.</summary>
    public IReadOnlyList<Mention> Sentences(YamlKey key, string example) =>
        key.Value is YamlText { Text.Length: > 0 } one ? [new Mention(one.Text, one.Line, one.Column)] : List(key, example) ?? [];

    /// <summary>A whole number within bounds; null if it is none.</summary>
    public int? Number(YamlKey key, int least, int most)
    {
        if (
            key.Value is YamlText { Text: var text }
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
        )
        {
            return number;
        }
        Wrong(key, $"There is no number from {least} to {most} behind {key.Key}:", $"Write {key.Key}: {Math.Clamp(5, least, most)}.");
        return null;
    }

    /// <summary>One of a few words; null if it is another.</summary>
    public string? Word(YamlKey key, IReadOnlyList<string> words)
    {
        if (key.Value is YamlText { Text: var text } && words.Contains(text, StringComparer.Ordinal))
        {
            return text;
        }
        Wrong(key, $"{key.Key}: cannot be {Said(key.Value)}.", $"Write one of {string.Join(", ", words)}.");
        return null;
    }

    /// <summary>The keys below a key, each once; none if there are none.</summary>
    public IReadOnlyList<YamlKey> Keys(YamlKey key, string example)
    {
        if (key.Value is YamlMap below)
        {
            foreach (var twice in below.Keys.GroupBy(one => one.Key, StringComparer.Ordinal).Where(group => group.Count() > 1))
            {
                var second = twice.ElementAt(1);
                problems.Add(second.Line, second.Column, $"There are two values of {twice.Key}.", "Delete one; the first counts.");
            }
            return [.. below.Keys.DistinctBy(one => one.Key, StringComparer.Ordinal)];
        }
        Wrong(key, $"There is nothing that can be read behind {key.Key}:", $"Write {example}.");
        return [];
    }

    /// <summary>Says what is wrong with the value of a key, at its place.</summary>
    public void Wrong(YamlKey key, string message, string remedy) => Wrong(key.Value, message, remedy);

    private void Wrong(YamlPart value, string message, string remedy)
    {
        if (!IsTold(value))
        {
            problems.Add(value.Line, value.Column, message, remedy);
        }
    }

    /// <summary>Whether something has been said about a value, or about one in it.</summary>
    private static bool IsTold(YamlPart value) => value is YamlRefused || (value is YamlList list && list.Items.Any(IsTold));

    /// <summary>A list without its brackets is what a hand writes that is used to sentences.</summary>
    private static List<Mention> Listed(YamlText one)
    {
        var found = new List<Mention>();
        var at = 0;
        foreach (var piece in one.Text.Split(','))
        {
            var text = piece.Trim();
            var column = one.IsPlain ? one.Column + at + piece.Length - piece.TrimStart().Length : one.Column;
            if (text.Length > 0)
            {
                found.Add(new Mention(text, one.Line, column));
            }
            at += piece.Length + 1;
        }
        return found;
    }

    /// <summary>A value as it is written, as far as it is short.</summary>
    private static string Said(YamlPart value) =>
        value switch
        {
            YamlText { Text: { Length: > 0 and < 60 } text } => text,
            YamlText { Text.Length: 0 } => "empty",
            _ => "that",
        };
}
