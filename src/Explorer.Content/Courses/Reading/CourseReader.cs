using Explorer.Content.Courses.Steps;
using Explorer.Content.DataSets;
using Explorer.Content.DataSets.Characters;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.Prose;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Explorer.Content.Courses.Reading;

/// <summary>
/// Reads a course: Markdown with a head, a heading of two marks for each step, and headings of three marks for what belongs to it. It goes on after a mistake, so that
/// all of them are found at once.
/// </summary>
public sealed class CourseReader
{
    private const string TitleKey = "title";
    private const string AboutKey = "about";
    private const string DataSetKey = "dataset";
    private const int StepLevel = 2;
    private const int PartLevel = 3;

    private static readonly string[] Keys = [TitleKey, AboutKey, DataSetKey];

    private readonly string _file;
    private readonly List<Problem> _problems = [];
    private readonly List<StepDraft> _steps = [];
    private readonly Dictionary<string, string> _head = new(StringComparer.Ordinal);

    private CourseReader(string file) => _file = file;

    /// <summary>Reads a text.</summary>
    /// <param name="file">The file's name, which names the course and stands before each problem.</param>
    /// <param name="text">The text.</param>
    public static CourseReading Read(string file, string text)
    {
        var reader = new CourseReader(file);
        var course = reader.ReadText(ProseLetters.Clean(ProseText.Tidy(text), reader.Report));
        return new CourseReading(
            file,
            reader._problems.Count == 0 ? course : null,
            [.. reader._problems.OrderBy(one => one.Line).ThenBy(one => one.Column)]
        );
    }

    private Course? ReadText(string text)
    {
        var name = Path.GetFileNameWithoutExtension(_file);
        if (!ProseText.IsAddressable(name))
        {
            Report(
                0,
                0,
                $"A course is called as its file, and {name} cannot stand in an address.",
                "Use small letters, digits and hyphens."
            );
        }

        if (ProseText.Parse(text, Report) is not { } blocks)
        {
            return null;
        }
        ReadHead(blocks.FirstOrDefault() as YamlFrontMatterBlock, text);
        foreach (var block in blocks)
        {
            Take(block);
        }

        if (_steps.Count == 0)
        {
            Report(0, 0, "There is no step.", "Begin each step with a line such as ## Ask for everybody.");
        }
        var steps = new List<CourseStep>();
        foreach (var draft in _steps)
        {
            if (steps.Any(other => other.Name == draft.Name))
            {
                Report(draft.Line, 1, $"There is a step called {draft.Title} already.", "Give each step a title of its own.");
            }
            if (draft.Finish() is { } step)
            {
                steps.Add(step);
            }
        }

        return _head.Count == Keys.Length ? new Course(name, _head[TitleKey], _head[AboutKey], _head[DataSetKey], steps) : null;
    }

    private void ReadHead(YamlFrontMatterBlock? head, string text)
    {
        if (head is null)
        {
            Report(1, 1, "The head is missing.", "Begin with a line ---, then title:, about: and dataset:, then a line --- again.");
            return;
        }

        var within = text.Substring(head.Span.Start, head.Span.Length);
        var pairs = FlatYaml.Read(
            within,
            (line, column, key) =>
                Report(
                    head.Line + line,
                    column,
                    "This line of the head cannot be read.",
                    $"Write {key ?? TitleKey}: and a text in one line."
                )
        );
        foreach (var pair in pairs)
        {
            var line = head.Line + pair.Line;
            if (!Keys.Contains(pair.Key, StringComparer.Ordinal))
            {
                Report(line, pair.KeyColumn, $"The head has no {pair.Key}.", NearName.Meant(pair.Key, Keys));
            }
            else if (pair.Value.Length == 0)
            {
                Report(line, pair.ValueColumn, $"There is nothing behind {pair.Key}:", "Write a text there.");
            }
            else if (!_head.TryAdd(pair.Key, pair.Value))
            {
                Report(line, pair.KeyColumn, $"The head has two lines {pair.Key}:", "Delete one.");
            }
        }

        foreach (var key in Keys.Where(key => pairs.TrueForAll(pair => pair.Key != key)))
        {
            Report(head.Line + 1, 1, $"The head does not say {key}:", $"Add a line {key}: with a text.");
        }
    }

    private void Take(Block block)
    {
        switch (block)
        {
            case YamlFrontMatterBlock:
                break;
            case HeadingBlock { Level: StepLevel } heading:
                _steps.Add(new StepDraft(_file, heading, _problems));
                break;
            case HeadingBlock heading when heading.Level != PartLevel:
                Report(
                    heading.Line + 1,
                    1,
                    "This heading belongs to nothing.",
                    "Begin a step with ##, and its task, hint and what is learned with ###."
                );
                break;
            case var _ when _steps.Count == 0:
                if (block.Span.Length > 0)
                {
                    Report(
                        block.Line + 1,
                        block.Column + 1,
                        "This stands before the first step.",
                        "Say what the course is about behind about: in the head."
                    );
                }
                break;
            case HeadingBlock heading:
                _steps[^1].BeginPart(heading);
                break;
            case FencedCodeBlock code:
                _steps[^1].AddCode(code);
                break;
            default:
                _steps[^1].AddText(block);
                break;
        }
    }

    private void Report(int line, int column, string message, string remedy) =>
        _problems.Add(new Problem(ProblemKind.BadCourse, _file, line, column, ColumnName: null, message, remedy));
}
