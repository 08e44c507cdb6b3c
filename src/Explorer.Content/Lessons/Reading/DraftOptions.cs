using Explorer.Content.Lessons.Faults;
using Explorer.Content.Lessons.Scenes;
using Explorer.Content.Prose;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;

namespace Explorer.Content.Lessons.Reading;

/// <summary>The options of a scene while they are read: a list whose entries can be ticked.</summary>
internal sealed class DraftOptions(int line, LessonProblems problems) : DraftPart(LessonKeys.Options, line, problems)
{
    private const string Remedy = "Begin it with - [ ], and the right one with - [x].";

    private readonly LessonProblems _problems = problems;
    private readonly List<SceneOption> _options = [];
    private bool _isBroken;

    /// <summary>As many as find room; none if there is nothing to choose between.</summary>
    public IReadOnlyList<SceneOption> Options => _options.Count < SceneRoom.FewestOptions ? [] : [.. _options.Take(SceneRoom.Options)];

    /// <inheritdoc/>
    public override void Take(Block block)
    {
        IsFilled = true;
        if (block is not ListBlock list)
        {
            Refuse(block, "An option is an entry of a list.");
            return;
        }
        foreach (var item in list.OfType<ListItemBlock>())
        {
            Take(item);
        }
    }

    /// <inheritdoc/>
    public override void Finish()
    {
        base.Finish();
        var isCounted = IsFilled && !(_isBroken && _options.Count < SceneRoom.FewestOptions);
        if (isCounted && _options.Count is < SceneRoom.FewestOptions or > SceneRoom.Options)
        {
            _problems.Add(
                Line,
                1,
                $"A scene has {SceneRoom.FewestOptions} to {SceneRoom.Options} options, and this has {_options.Count}.",
                "Add some, or leave some out."
            );
        }
    }

    private void Take(ListItemBlock item)
    {
        if (item.FirstOrDefault() is not ParagraphBlock { Inline: { FirstChild: TaskList tick } words })
        {
            Refuse(item, "It is not said whether this option is right.");
            return;
        }
        tick.Remove();
        var phrases = Trimmed(Phrases.Of(words, _problems.Add));
        if (phrases.Count == 0)
        {
            Refuse(item, "This option says nothing.");
            return;
        }
        if (item.Count > 1)
        {
            Report(item[1], "An option is one line.", "Make it an option of its own, or a part of the line above.");
        }
        Fits("The option", LettersOf([phrases]), SceneRoom.Option, item.Line + 1);
        if (_options.Exists(other => TextOf(other.Text) == TextOf(phrases)))
        {
            Refuse(item, "This option is there already.", "Delete one.");
            return;
        }
        _options.Add(new SceneOption(phrases, tick.Checked));
    }

    private void Refuse(Block block, string message, string remedy = Remedy)
    {
        _isBroken = true;
        Report(block, message, remedy);
    }

    private static IReadOnlyList<Phrase> Trimmed(IReadOnlyList<Phrase> phrases) =>
        phrases.Count == 0 || TextOf(phrases).Trim().Length == 0
            ? []
            : [phrases[0] with { Text = phrases[0].Text.TrimStart() }, .. phrases.Skip(1)];

    private static string TextOf(IReadOnlyList<Phrase> phrases) => string.Concat(phrases.Select(phrase => phrase.Text));
}
