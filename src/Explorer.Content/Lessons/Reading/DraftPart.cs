using Explorer.Content.Lessons.Faults;
using Explorer.Content.Prose;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explorer.Content.Lessons.Reading;

/// <summary>A part of a scene while it is read: its text, question, options, answer or notes.</summary>
/// <param name="name">What it is called.</param>
/// <param name="line">The line of its heading, from 1.</param>
/// <param name="problems">Takes what is wrong.</param>
internal class DraftPart(string name, int line, LessonProblems problems)
{
    private readonly List<IReadOnlyList<Phrase>> _paragraphs = [];

    /// <summary>The line of its heading, from 1.</summary>
    public int Line => line;

    /// <summary>What can be read of it.</summary>
    public IReadOnlyList<IReadOnlyList<Phrase>> Paragraphs => _paragraphs;

    /// <summary>Whether anything was written in it, be it readable or not.</summary>
    public bool IsFilled { get; protected set; }

    /// <summary>Takes a paragraph or a list.</summary>
    public virtual void Take(Block block)
    {
        IsFilled = true;
        if (block is ParagraphBlock { Inline: { } words })
        {
            Add(words);
        }
        else
        {
            Report(block, "This cannot stand in a scene.", "Write it as sentences; lists are for options and notes.");
        }
    }

    /// <summary>Says what is wrong with the part as a whole.</summary>
    public virtual void Finish()
    {
        if (!IsFilled)
        {
            problems.Add(line, 1, $"The part {name} of this scene is empty.", "Write something below its heading, or delete it.");
        }
    }

    /// <summary>Says that the text of the part is too long, if it is.</summary>
    public void Fits(string what, int most) => Fits(what, LettersOf(_paragraphs), most, line);

    /// <summary>Adds a paragraph, if there is anything to read in it.</summary>
    /// <returns>Its letters.</returns>
    protected int Add(ContainerInline words)
    {
        var phrases = Phrases.Of(words, problems.Add);
        if (phrases.Count > 0)
        {
            _paragraphs.Add(phrases);
        }
        return LettersOf([phrases]);
    }

    protected void Fits(string what, int letters, int most, int at)
    {
        if (letters > most)
        {
            problems.Add(at, 1, $"{what} has {letters} letters, and {most} find room.", "Shorten it; the notes take what is left over.");
        }
    }

    protected void Report(Block block, string message, string remedy) => problems.Add(block.Line + 1, block.Column + 1, message, remedy);

    protected static int LettersOf(IEnumerable<IReadOnlyList<Phrase>> text) =>
        text.Sum(paragraph => paragraph.Sum(phrase => phrase.Text.Length));
}
