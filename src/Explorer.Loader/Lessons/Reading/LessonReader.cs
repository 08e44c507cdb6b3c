using System.Text.RegularExpressions;
using Explorer.Loader.DataSets.Characters;
using Explorer.Loader.Lessons.Scenes;
using Explorer.Loader.Prose;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Explorer.Loader.Lessons.Reading;

/// <summary>
/// Reads a lesson: Markdown with a head, what it is about, and a heading of two marks for each scene. It goes on after a mistake: all of them are found at once, and
/// what is sound can be played.
/// </summary>
public sealed partial class LessonReader
{
    private const int SceneLevel = 2;
    private const int PartLevel = 3;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UseTaskLists()
        .Build();

    private readonly string _file;
    private readonly LessonProblems _problems;
    private readonly List<SceneDraft> _scenes = [];
    private readonly List<IReadOnlyList<Phrase>> _about = [];
    private readonly Dictionary<string, YamlKey> _head = new(StringComparer.Ordinal);
    private YamlValues? _values;

    private LessonReader(string file) => (_file, _problems) = (file, new LessonProblems(file));

    /// <summary>Reads a text.</summary>
    /// <param name="file">The file's name, which names the lesson and stands before each problem.</param>
    /// <param name="text">The text.</param>
    public static LessonReading Read(string file, string text)
    {
        var reader = new LessonReader(file);
        var lesson = reader.ReadText(text.TrimStart('\uFEFF').ReplaceLineEndings("\n"));
        return new LessonReading(file, lesson, reader._problems.InOrder);
    }

    private Lesson? ReadText(string text)
    {
        var name = Path.GetFileNameWithoutExtension(_file);
        if (!Plain().IsMatch(name))
        {
            _problems.Add(
                0,
                0,
                $"A lesson is called as its file, and {name} cannot stand in an address.",
                "Use small letters, digits and hyphens."
            );
        }

        MarkdownDocument blocks;
        try
        {
            blocks = Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException nested)
        {
            _problems.Add(
                0,
                0,
                $"It cannot be read: {nested.Message.TrimEnd('.')}.",
                "A lesson needs no nested lists or quotes; take them out."
            );
            return null;
        }
        ReadHead(blocks.FirstOrDefault() as YamlFrontMatterBlock, text);
        foreach (var block in blocks)
        {
            Take(block);
        }

        if (_scenes.Count == 0)
        {
            _problems.Add(0, 0, "There is no scene.", "Begin each scene with a line such as ## July 1926.");
        }
        var scenes = _scenes.Select(scene => scene.Finish()).OfType<Scene>().ToList();
        return scenes.Count == 0 ? null : Lesson(name, scenes);
    }

    private Lesson Lesson(string name, List<Scene> scenes)
    {
        var about = _about.Sum(paragraph => paragraph.Sum(phrase => phrase.Text.Length));
        if (about > SceneRoom.About)
        {
            _problems.Add(0, 0, $"What the lesson is about has {about} letters, and {SceneRoom.About} find room.", "Shorten it.");
        }
        return new Lesson(
            name,
            Text(LessonKeys.Title, "title: and what the lesson is called") ?? name,
            Text(LessonKeys.Audience, "audience: Classes aged 14 to 18") ?? "",
            (_head.TryGetValue(LessonKeys.Minutes, out var minutes) ? _values!.Number(minutes, 1, LessonKeys.MostMinutes) : null)
                ?? scenes.Sum(scene => scene.View.Minutes ?? 0),
            Text(LessonKeys.DataSet, "dataset: and the id of the data set") ?? "",
            _head.TryGetValue(LessonKeys.Aims, out var aims)
                ?
                [
                    .. (_values!.List(aims, "a list of what a class can do afterwards, each on a line that begins with -") ?? []).Select(
                        aim => aim.Id
                    ),
                ]
                : [],
            _about,
            scenes
        );
    }

    private string? Text(string key, string example) => _head.TryGetValue(key, out var found) ? _values!.Text(found, example)?.Id : null;

    private void ReadHead(YamlFrontMatterBlock? head, string text)
    {
        if (head is null)
        {
            _problems.Add(
                1,
                1,
                "The head is missing.",
                $"Begin with a line ---, then {string.Join(", ", LessonKeys.Head.Select(key => $"{key}:"))}, then a line --- again."
            );
            return;
        }

        // The block has the lines --- too, which a document of YAML may begin and end with.
        var pairs = new YamlPairs(head.Line + 1, _problems);
        _values = new YamlValues(pairs, _problems);
        var within = text.Substring(head.Span.Start, head.Span.Length).TrimEnd('-', '.', '\n', ' ');
        var keys = pairs.Read(within);
        foreach (var key in keys)
        {
            if (LessonKeys.Head.Contains(key.Key, StringComparer.Ordinal))
            {
                _head[key.Key] = key;
            }
            else
            {
                _problems.Add(key.Line, key.Column, $"The head has no {key.Key}:", NearName.Meant(key.Key, LessonKeys.Head));
            }
        }
        if (keys.Count == 0)
        {
            return;
        }
        foreach (var key in LessonKeys.Head.Where(key => !_head.ContainsKey(key)))
        {
            _problems.Add(head.Line + 1, 1, $"The head does not say {key}:", $"Add a line {key}:");
        }
    }

    private void Take(Block block)
    {
        switch (block)
        {
            case YamlFrontMatterBlock:
                break;
            case HeadingBlock { Level: SceneLevel } heading:
                _scenes.Add(new SceneDraft(heading, _problems));
                break;
            case HeadingBlock heading when heading.Level != PartLevel || _scenes.Count == 0:
                _problems.Add(
                    heading.Line + 1,
                    1,
                    "This heading belongs to nothing.",
                    "Begin a scene with ##, and its question, options, answer and notes with ###."
                );
                break;
            case HeadingBlock heading:
                _scenes[^1].BeginPart(heading);
                break;
            case ParagraphBlock { Inline: { } words } when _scenes.Count == 0:
                _about.Add(Phrases.Of(words, _problems.Add));
                break;
            case var _ when _scenes.Count == 0:
                if (block.Span.Length > 0)
                {
                    _problems.Add(
                        block.Line + 1,
                        block.Column + 1,
                        "This stands before the first scene.",
                        "Say there in sentences what the lesson is about."
                    );
                }
                break;
            case FencedCodeBlock code:
                _scenes[^1].AddView(code);
                break;
            default:
                _scenes[^1].AddText(block);
                break;
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plain();
}
