using System.Globalization;
using Explorer.Loader.Lessons.Scenes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Explorer.Loader.Lessons.Reading;

/// <summary>Reads the values of keys, and says what is wrong with those that are something else.</summary>
/// <param name="pairs">Knows the places.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class YamlValues(YamlPairs pairs, LessonProblems problems)
{
    /// <summary>A text; null if it is none.</summary>
    public Mention? Text(YamlKey key, string example)
    {
        if (key.Value is YamlScalarNode { Value: { } text } && text.Trim().Length > 0)
        {
            return At(text.Trim(), key.Value.Start);
        }
        Wrong(key, $"There is no text behind {key.Key}:", $"Write {example}.");
        return null;
    }

    /// <summary>A list of texts, or one text; null if it is neither.</summary>
    public IReadOnlyList<Mention>? List(YamlKey key, string example)
    {
        if (key.Value is YamlScalarNode { Value: { Length: > 0 } one })
        {
            // A list without its brackets is what a hand writes that is used to sentences.
            return
            [
                .. one.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Select(text => At(text, key.Value.Start)),
            ];
        }
        if (key.Value is YamlSequenceNode list && list.Children.All(child => child is YamlScalarNode { Value.Length: > 0 }))
        {
            return [.. list.Children.Select(child => At(((YamlScalarNode)child).Value!, child.Start))];
        }
        Wrong(key, $"There is no list behind {key.Key}:", $"Write {example}.");
        return null;
    }

    /// <summary>A whole number within bounds; null if it is none.</summary>
    public int? Number(YamlKey key, int least, int most)
    {
        if (
            key.Value is YamlScalarNode { Value: { } text }
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
        if (key.Value is YamlScalarNode { Value: { } text } && words.Contains(text, StringComparer.Ordinal))
        {
            return text;
        }
        Wrong(key, $"{key.Key}: cannot be {Said(key.Value)}.", $"Write one of {string.Join(", ", words)}.");
        return null;
    }

    /// <summary>The keys below a key; none if there are none.</summary>
    public IReadOnlyList<YamlKey> Keys(YamlKey key, string example)
    {
        if (key.Value is YamlMappingNode below)
        {
            return
            [
                .. below
                    .Children.Where(pair => pair.Key is YamlScalarNode)
                    .Select(pair =>
                    {
                        var (line, column) = pairs.Place(pair.Key.Start);
                        return new YamlKey(((YamlScalarNode)pair.Key).Value ?? "", pair.Value, line, column);
                    }),
            ];
        }
        Wrong(key, $"There is nothing that can be read behind {key.Key}:", $"Write {example}.");
        return [];
    }

    /// <summary>Says what is wrong with the value of a key, at its place.</summary>
    public void Wrong(YamlKey key, string message, string remedy)
    {
        var (line, column) = pairs.Place(key.Value.Start);
        problems.Add(line, column, message, remedy);
    }

    /// <summary>A value as it is written, as far as it is short.</summary>
    public static string Said(YamlNode value) => value is YamlScalarNode { Value: { Length: > 0 and < 60 } text } ? text : "that";

    private Mention At(string text, Mark mark)
    {
        var (line, column) = pairs.Place(mark);
        return new Mention(text, line, column);
    }
}
