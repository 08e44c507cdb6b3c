using Explorer.Content.DataSets.Characters;
using Explorer.Content.Lessons.Faults;
using Explorer.Content.Lessons.Reading.Yaml;
using Explorer.Content.Lessons.Scenes;
using Markdig.Extensions.Yaml;

namespace Explorer.Content.Lessons.Reading;

/// <summary>What stands at the head of a lesson file; null or empty what does not.</summary>
internal sealed class LessonHead
{
    private const string AimsExample = "a list of what a class can do afterwards, each on a line that begins with -";

    private readonly LessonProblems _problems;
    private readonly YamlValues _values;

    private LessonHead(LessonProblems problems) => (_problems, _values) = (problems, new YamlValues(problems));

    public string? Title { get; private set; }

    public string? Audience { get; private set; }

    public int? Minutes { get; private set; }

    public Mention? DataSet { get; private set; }

    public IReadOnlyList<string> Aims { get; private set; } = [];

    /// <summary>Reads the head.</summary>
    /// <param name="block">The block; null if the file has none.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static LessonHead Read(YamlFrontMatterBlock? block, LessonProblems problems)
    {
        var head = new LessonHead(problems);
        if (block is null)
        {
            problems.Add(
                1,
                1,
                "The head is missing.",
                $"Begin with a line ---, then {string.Join(", ", LessonKeys.Head.Select(key => $"{key}:"))}, then a line --- again."
            );
            return head;
        }
        var keys = new YamlBlock(block.Line + 2, problems).Read(block.Lines.ToString());
        foreach (var key in keys)
        {
            head.Take(key);
        }
        // A key that was only misspelt is not missed as well.
        var said = keys.Select(key => NearName.Find(key.Key, LessonKeys.Head) ?? key.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var key in LessonKeys.Head.Where(key => !said.Contains(key)))
        {
            problems.Add(block.Line + 1, 1, $"The head does not say {key}:", $"Add a line {key}:");
        }
        return head;
    }

    private void Take(YamlKey key)
    {
        switch (key.Key)
        {
            case LessonKeys.Title:
                Title = Short(key, "title: and what the lesson is called", SceneRoom.LessonTitle);
                break;
            case LessonKeys.Audience:
                Audience = Short(key, "audience: Classes aged 14 to 18", SceneRoom.Audience);
                break;
            case LessonKeys.Minutes:
                Minutes = _values.Number(key, 1, LessonKeys.MostMinutes);
                break;
            case LessonKeys.DataSet:
                DataSet = _values.Text(key, "dataset: and the id of the data set");
                break;
            case LessonKeys.Aims:
                Aims = ReadAims(key);
                break;
            default:
                _problems.Add(key.Line, key.Column, $"The head has no {key.Key}:", NearName.Meant(key.Key, LessonKeys.Head));
                break;
        }
    }

    private string? Short(YamlKey key, string example, int most)
    {
        if (_values.Text(key, example) is not { } text)
        {
            return null;
        }
        Fits(text, $"{key.Key}:", most);
        return text.Id;
    }

    private IReadOnlyList<string> ReadAims(YamlKey key)
    {
        if (key.Value is YamlList { Items.Count: 0 })
        {
            _values.Wrong(key, "The lesson has no aim.", $"Write {AimsExample}.");
            return [];
        }
        var aims = _values.Sentences(key, AimsExample);
        foreach (var aim in aims)
        {
            Fits(aim, "The aim", SceneRoom.Aim);
        }
        if (aims.Count > SceneRoom.Aims)
        {
            _problems.Add(
                aims[SceneRoom.Aims].Line,
                aims[SceneRoom.Aims].Column,
                $"A lesson has at most {SceneRoom.Aims} aims, and this has {aims.Count}.",
                "Leave some out."
            );
        }
        return [.. aims.Take(SceneRoom.Aims).Select(aim => aim.Id)];
    }

    private void Fits(Mention text, string what, int most)
    {
        if (text.Id.Length > most)
        {
            _problems.Add(text.Line, text.Column, $"{what} has {text.Id.Length} letters, and {most} find room.", "Shorten it.");
        }
    }
}
