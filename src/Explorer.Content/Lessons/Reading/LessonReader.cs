using Explorer.Connections.Files;
using Explorer.Content.Lessons.Faults;
using Explorer.Content.Lessons.Scenes;
using Explorer.Content.Prose;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Explorer.Content.Lessons.Reading;

/// <summary>
/// Reads a lesson: Markdown with a head, what it is about, and a heading of two marks for each scene. It goes on after a mistake: all of them are found at once, and
/// what is sound can be played.
/// </summary>
public sealed class LessonReader
{
    /// <summary>The largest file that is read, in bytes; the longest lesson has a tenth of that.</summary>
    public const int MostBytes = 512 << 10;

    private const int SceneLevel = 2;
    private const int PartLevel = 3;

    private readonly LessonProblems _problems;
    private readonly List<SceneDraft> _scenes = [];
    private readonly List<IReadOnlyList<Phrase>> _about = [];
    private int _aboutLine;

    private LessonReader(string file) => _problems = new LessonProblems(file);

    /// <summary>Reads a text.</summary>
    /// <param name="file">The file's name, which names the lesson and stands before each problem.</param>
    /// <param name="text">The text.</param>
    public static LessonReading Read(string file, string text)
    {
        var reader = new LessonReader(file);
        var lesson = reader.ReadText(Path.GetFileNameWithoutExtension(file), text);
        return new LessonReading(file, lesson, reader._problems.InOrder);
    }

    /// <summary>Reads a file. One that cannot be opened or is too large is told as any other mistake.</summary>
    /// <param name="file">The file.</param>
    public static LessonReading Read(FileInfo file)
    {
        var problems = new LessonProblems(file.Name);
        try
        {
            if (LinkedFile.Of(file.FullName).Length <= MostBytes)
            {
                return Read(file.Name, LinkedFile.ReadText(file.FullName));
            }
            problems.Add(0, 0, $"The file has more than {MostBytes >> 10} KiB.", "A lesson is a short text; this may be another file.");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            problems.Add(0, 0, "The file cannot be opened.", "Look whether it is there, and whether you may read it.");
        }
        return new LessonReading(file.Name, Lesson: null, problems.InOrder);
    }

    private Lesson? ReadText(string name, string text)
    {
        if (!ProseText.IsAddressable(name))
        {
            _problems.Add(
                0,
                0,
                $"A lesson is called as its file, and {name} cannot stand in an address.",
                "Use small letters, digits and hyphens."
            );
        }
        if (string.IsNullOrWhiteSpace(text))
        {
            _problems.Add(0, 0, "The file is empty.", "Copy a lesson of cypher/datasets/succession/lessons, and change it.");
            return null;
        }
        var tidy = OpenEnds.Close(ProseLetters.Clean(ProseText.Tidy(text), _problems.Add), _problems);
        if (ProseText.Parse(tidy, _problems.Add) is not { } blocks)
        {
            return null;
        }
        var first = blocks.FirstOrDefault() as YamlFrontMatterBlock;
        var head = LessonHead.Read(first, _problems);
        // Without its marks the head looks like sentences and lists before the first scene.
        foreach (var block in blocks.SkipWhile(block => first is null && block is not HeadingBlock { Level: SceneLevel, IsSetext: false }))
        {
            Take(block);
        }
        Look();
        var scenes = _scenes.Take(SceneRoom.Scenes).Select(scene => scene.Finish()).OfType<Scene>().ToList();
        return scenes.Count == 0
            ? null
            : new Lesson(
                name,
                head.Title ?? name,
                head.Audience ?? "",
                head.Minutes ?? scenes.Sum(scene => scene.View.Minutes ?? 0),
                head.DataSet,
                head.Aims,
                _about,
                scenes
            );
    }

    private void Look()
    {
        if (_scenes.Count == 0)
        {
            _problems.Add(0, 0, "There is no scene.", "Begin each scene with a line such as ## July 1926.");
        }
        if (_scenes.Count > SceneRoom.Scenes)
        {
            _problems.Add(
                _scenes[SceneRoom.Scenes].Line,
                1,
                $"A lesson has at most {SceneRoom.Scenes} scenes, and this has {_scenes.Count}.",
                "Make two lessons of it."
            );
        }
        var about = _about.Sum(paragraph => paragraph.Sum(phrase => phrase.Text.Length));
        if (about > SceneRoom.About)
        {
            _problems.Add(_aboutLine, 1, $"What the lesson is about has {about} letters, and {SceneRoom.About} find room.", "Shorten it.");
        }
    }

    private void Take(Block block)
    {
        switch (block)
        {
            case YamlFrontMatterBlock:
                break;
            case HeadingBlock { IsSetext: true }:
                _problems.Add(
                    block.Line + 1,
                    1,
                    "The line of hyphens below this makes a heading of it.",
                    "Take that line out; a heading begins with ## or ###."
                );
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
                _aboutLine = _aboutLine == 0 ? block.Line + 1 : _aboutLine;
                _about.Add(Phrases.Of(words, _problems.Add));
                break;
            case { Span.Length: 0 }:
                break;
            case var _ when _scenes.Count == 0:
                _problems.Add(
                    block.Line + 1,
                    block.Column + 1,
                    "This stands before the first scene.",
                    "Say there in sentences what the lesson is about."
                );
                break;
            case FencedCodeBlock code:
                _scenes[^1].AddView(code);
                break;
            default:
                _scenes[^1].AddText(block);
                break;
        }
    }
}
