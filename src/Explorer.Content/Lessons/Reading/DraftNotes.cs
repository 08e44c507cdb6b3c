using Explorer.Content.Lessons.Faults;
using Markdig.Syntax;

namespace Explorer.Content.Lessons.Reading;

/// <summary>The notes of a scene while they are read: paragraphs, or a list of them.</summary>
internal sealed class DraftNotes(int line, LessonProblems problems) : DraftPart(LessonKeys.Notes, line, problems)
{
    private const string What = "The note";
    private readonly LessonProblems _problems = problems;

    /// <inheritdoc/>
    public override void Take(Block block)
    {
        IsFilled = true;
        switch (block)
        {
            case ParagraphBlock { Inline: { } words }:
                Fits(What, Add(words), SceneRoom.Note, block.Line + 1);
                break;
            case ListBlock list:
                foreach (var item in list.OfType<ListItemBlock>())
                {
                    Take(item);
                }
                break;
            default:
                base.Take(block);
                break;
        }
    }

    /// <inheritdoc/>
    public override void Finish()
    {
        base.Finish();
        if (Paragraphs.Count > SceneRoom.Notes)
        {
            _problems.Add(
                Line,
                1,
                $"A teacher can take in {SceneRoom.Notes} notes at a glance, and these are {Paragraphs.Count}.",
                "Leave some out."
            );
        }
    }

    private void Take(ListItemBlock item)
    {
        if (item.FirstOrDefault() is ParagraphBlock { Inline: { } words } && item.Count == 1)
        {
            Fits(What, Add(words), SceneRoom.Note, item.Line + 1);
        }
        else
        {
            Report(item, "A note is one paragraph.", "Write it as sentences.");
        }
    }
}
