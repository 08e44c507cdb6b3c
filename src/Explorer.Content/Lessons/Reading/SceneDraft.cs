using Explorer.Content.DataSets.Characters;
using Explorer.Content.Lessons.Faults;
using Explorer.Content.Lessons.Scenes;
using Explorer.Content.Prose;
using Markdig.Syntax;

namespace Explorer.Content.Lessons.Reading;

/// <summary>A scene while it is read.</summary>
internal sealed class SceneDraft
{
    private readonly LessonProblems _problems;
    private readonly Dictionary<string, DraftPart> _parts = new(StringComparer.Ordinal);
    private readonly DraftPart _text;
    private readonly string _title;
    private DraftPart? _open;
    private SceneView? _view;
    private bool _hasView;

    /// <summary>Begins with the heading.</summary>
    public SceneDraft(HeadingBlock heading, LessonProblems problems)
    {
        (_problems, Line, _title) = (problems, heading.Line + 1, "");
        _open = _text = new DraftPart("text", Line, problems);
        _title = TitleOf(heading);
        if (_title.Length == 0)
        {
            problems.Add(Line, 1, "The scene has no title.", "Write a date behind ##, such as ## July 1926.");
        }
        if (_title.Length > SceneRoom.Title)
        {
            problems.Add(
                Line,
                1,
                $"The title has {_title.Length} letters, and {SceneRoom.Title} find room.",
                "Shorten it; a date is best."
            );
        }
    }

    /// <summary>The line of its heading, from 1.</summary>
    public int Line { get; }

    /// <summary>Begins the question, the options, the answer or the notes. What stands below a heading that is none of them is left out.</summary>
    public void BeginPart(HeadingBlock heading)
    {
        var title = TitleOf(heading);
        var line = heading.Line + 1;
        _open = null;
        if (Array.Find(LessonKeys.Parts, part => part.Equals(title, StringComparison.OrdinalIgnoreCase)) is not { } name)
        {
            _problems.Add(line, 1, $"A scene has no part {title}.", NearName.Meant(title, LessonKeys.Parts));
            return;
        }
        var part = name switch
        {
            LessonKeys.Options => new DraftOptions(line, _problems),
            LessonKeys.Notes => new DraftNotes(line, _problems),
            _ => new DraftPart(name, line, _problems),
        };
        if (_parts.TryAdd(name, part))
        {
            _open = part;
        }
        else
        {
            _problems.Add(line, 1, $"This scene has two parts {name}.", "Delete one; the first counts.");
        }
    }

    /// <summary>Takes the block that says what is shown.</summary>
    public void AddView(FencedCodeBlock code)
    {
        var line = code.Line + 1;
        if (code.Info != LessonKeys.ViewBlock)
        {
            _problems.Add(
                line,
                1,
                code.Info is { Length: > 0 } info ? $"A scene has no block {info}." : "It is not said what this block is.",
                $"Begin it with ```{LessonKeys.ViewBlock}."
            );
            return;
        }
        if (_hasView)
        {
            _problems.Add(line, 1, $"This scene has two blocks {LessonKeys.ViewBlock}.", "Delete one; the first counts.");
            return;
        }
        _hasView = true;
        _view = ViewReader.Read(code.Lines.ToString(), line, _problems);
    }

    /// <summary>Takes what stands between headings and the block.</summary>
    public void AddText(Block block) => _open?.Take(block);

    /// <summary>The scene; null if nothing can be shown of it.</summary>
    public Scene? Finish()
    {
        if (!_hasView)
        {
            _problems.Add(
                Line,
                1,
                "The scene does not say what it shows.",
                $"Add a block that begins with ```{LessonKeys.ViewBlock} and has a line such as date: 1926-07."
            );
        }
        if (!_parts.ContainsKey(LessonKeys.Question))
        {
            _problems.Add(Line, 1, "The scene asks nothing.", $"Add a line ### {LessonKeys.Question} and a sentence below it.");
        }
        foreach (var part in _parts.Values)
        {
            part.Finish();
        }
        _text.Fits("The text", SceneRoom.Text);
        Part(LessonKeys.Question)?.Fits("The question", SceneRoom.Question);
        Part(LessonKeys.Answer)?.Fits("The answer", SceneRoom.Answer);
        return _view is null || _title.Length == 0
            ? null
            : new Scene(
                _title,
                _view,
                _text.Paragraphs,
                Paragraphs(LessonKeys.Question),
                (Part(LessonKeys.Options) as DraftOptions)?.Options ?? [],
                Paragraphs(LessonKeys.Answer),
                Paragraphs(LessonKeys.Notes)
            );
    }

    private DraftPart? Part(string name) => _parts.GetValueOrDefault(name);

    private IReadOnlyList<IReadOnlyList<Phrase>> Paragraphs(string name) => Part(name)?.Paragraphs ?? [];

    private string TitleOf(HeadingBlock heading) =>
        heading.Inline is { } words ? string.Concat(Phrases.Of(words, _problems.Add).Select(phrase => phrase.Text)).Trim() : "";
}
