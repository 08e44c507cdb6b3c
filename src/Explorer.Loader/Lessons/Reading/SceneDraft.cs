using Explorer.Loader.DataSets.Characters;
using Explorer.Loader.Lessons.Scenes;
using Explorer.Loader.Prose;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explorer.Loader.Lessons.Reading;

/// <summary>A scene while it is read.</summary>
internal sealed class SceneDraft
{
    private readonly LessonProblems _problems;
    private readonly List<IReadOnlyList<Phrase>> _text = [];
    private readonly Dictionary<string, List<IReadOnlyList<Phrase>>> _parts = new(StringComparer.Ordinal);
    private readonly List<SceneOption> _options = [];
    private readonly string _title;
    private readonly int _line;
    private List<IReadOnlyList<Phrase>> _open;
    private string _part = "";
    private int _partLine;
    private SceneView? _view;
    private bool _hasView;

    /// <summary>Begins with the heading.</summary>
    public SceneDraft(HeadingBlock heading, LessonProblems problems)
    {
        (_problems, _open, _line) = (problems, _text, heading.Line + 1);
        _title = TitleOf(heading);
        if (_title.Length == 0)
        {
            problems.Add(_line, 1, "The scene has no title.", "Write a date behind ##, such as ## July 1926.");
        }
        Fits("The title", _title, SceneRoom.Title, _line);
    }

    /// <summary>Begins the question, the options, the answer or the notes.</summary>
    public void BeginPart(HeadingBlock heading)
    {
        var title = TitleOf(heading);
        (_partLine, _open, _part) = (heading.Line + 1, [], "");
        if (Array.Find(LessonKeys.Parts, part => part.Equals(title, StringComparison.OrdinalIgnoreCase)) is not { } part)
        {
            _problems.Add(_partLine, 1, $"A scene has no part {title}.", NearName.Meant(title, LessonKeys.Parts));
        }
        else if (_parts.TryAdd(part, _open))
        {
            _part = part;
        }
        else
        {
            _problems.Add(_partLine, 1, $"This scene has two parts {part}.", "Delete one.");
        }
    }

    /// <summary>Takes the block that says what is shown.</summary>
    public void AddView(FencedCodeBlock code)
    {
        var line = code.Line + 1;
        if (code.ClosingFencedCharCount == 0)
        {
            _problems.Add(line, 1, "This block never ends.", "Close it with a line ```.");
        }
        if (code.Info != "view")
        {
            _problems.Add(
                line,
                1,
                $"A scene has no block {(code.Info is { Length: > 0 } info ? info : "without a name")}.",
                "Begin it with ```view."
            );
            return;
        }
        if (_hasView)
        {
            _problems.Add(line, 1, "This scene has two blocks view.", "Delete one.");
            return;
        }
        _hasView = true;
        _view = ViewReader.Read(code.Lines.ToString(), line, _problems);
    }

    /// <summary>Takes what stands between headings and the block.</summary>
    public void AddText(Block block)
    {
        switch (block)
        {
            case ParagraphBlock { Inline: { } words } when _part != LessonKeys.Options:
                _open.Add(Read(words));
                break;
            case ListBlock list when _part == LessonKeys.Options:
                ReadOptions(list);
                break;
            case ListBlock list when _part == LessonKeys.Notes:
                ReadNotes(list);
                break;
            case var _ when block.Span.Length == 0:
                break;
            case var _ when _part == LessonKeys.Options:
                Report(block, "An option is an entry of a list.", "Begin it with - [ ], and the right one with - [x].");
                break;
            default:
                Report(block, "This cannot stand in a scene.", "Write it as sentences; lists are for options and notes.");
                break;
        }
    }

    /// <summary>The scene; null if nothing can be shown of it.</summary>
    public Scene? Finish()
    {
        if (!_hasView)
        {
            _problems.Add(
                _line,
                1,
                "The scene does not say what it shows.",
                "Add a block that begins with ```view and has a line such as date: 1926-07."
            );
        }
        foreach (var (part, _) in _parts.Where(part => part.Key == LessonKeys.Options ? _options.Count == 0 : part.Value.Count == 0))
        {
            _problems.Add(_line, 1, $"The part {part} of this scene is empty.", "Write something below its heading, or delete it.");
        }
        if (_options.Count is 1 or > SceneRoom.Options)
        {
            _problems.Add(
                _line,
                1,
                $"A scene has 2 to {SceneRoom.Options} options, and this has {_options.Count}.",
                "Add some, or leave some out."
            );
        }
        if (_view?.Reveal is { } reveal && !_parts.ContainsKey(LessonKeys.Question))
        {
            _problems.Add(
                reveal.Line,
                reveal.Column,
                "The scene reveals something and asks nothing.",
                "Add a line ### Question and what the class is to predict."
            );
        }
        Fits("The text", Length(_text), SceneRoom.Text, _line);
        Fits("The question", Length(Part(LessonKeys.Question)), SceneRoom.Question, _line);
        Fits("The answer", Length(Part(LessonKeys.Answer)), SceneRoom.Answer, _line);
        var notes = Part(LessonKeys.Notes);
        if (notes.Count > SceneRoom.Notes)
        {
            _problems.Add(_line, 1, $"A teacher can take in {SceneRoom.Notes} notes, and these are {notes.Count}.", "Leave some out.");
        }
        return _view is null || _title.Length == 0
            ? null
            : new Scene(
                _title,
                _view,
                _text,
                Part(LessonKeys.Question),
                _options.Count > 1 ? [.. _options.Take(SceneRoom.Options)] : [],
                Part(LessonKeys.Answer),
                notes
            );
    }

    private IReadOnlyList<IReadOnlyList<Phrase>> Part(string name) => _parts.GetValueOrDefault(name) ?? [];

    private void ReadOptions(ListBlock list)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            if (item.FirstOrDefault() is not ParagraphBlock { Inline: { FirstChild: TaskList tick } words } || item.Count > 1)
            {
                Report(item, "It is not said whether this option is right.", "Begin it with - [ ], and the right one with - [x].");
                continue;
            }
            tick.Remove();
            var phrases = Read(words);
            if (phrases.Count > 0)
            {
                phrases = [phrases[0] with { Text = phrases[0].Text.TrimStart() }, .. phrases.Skip(1)];
            }
            Fits("The option", Length([phrases]), SceneRoom.Option, item.Line + 1);
            _options.Add(new SceneOption(phrases, tick.Checked));
        }
    }

    private void ReadNotes(ListBlock list)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            if (item.FirstOrDefault() is ParagraphBlock { Inline: { } words } && item.Count == 1)
            {
                var note = Read(words);
                Fits("The note", Length([note]), SceneRoom.Note, item.Line + 1);
                _open.Add(note);
            }
            else
            {
                Report(item, "A note is one paragraph.", "Write it as sentences.");
            }
        }
    }

    private IReadOnlyList<Phrase> Read(ContainerInline words) => Phrases.Of(words, _problems.Add);

    private static int Length(IEnumerable<IReadOnlyList<Phrase>> text) =>
        text.Sum(paragraph => paragraph.Sum(phrase => phrase.Text.Length));

    private void Fits(string what, string text, int most, int line) => Fits(what, text.Length, most, line);

    private void Fits(string what, int length, int most, int line)
    {
        if (length > most)
        {
            _problems.Add(line, 1, $"{what} has {length} letters, and {most} find room.", "Shorten it; the notes take what is left over.");
        }
    }

    private void Report(Block block, string message, string remedy) => _problems.Add(block.Line + 1, block.Column + 1, message, remedy);

    private string TitleOf(HeadingBlock heading) =>
        heading.Inline is { } words ? string.Concat(Read(words).Select(phrase => phrase.Text)) : "";
}
