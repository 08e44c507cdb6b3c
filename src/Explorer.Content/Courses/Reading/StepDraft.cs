using System.Text;
using Explorer.Connections.Queries;
using Explorer.Content.Courses.Steps;
using Explorer.Content.DataSets.Characters;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.Prose;
using Markdig.Syntax;

namespace Explorer.Content.Courses.Reading;

/// <summary>A step while it is read: what belongs to it may come in any order, but each once.</summary>
internal sealed class StepDraft
{
    private const string Task = "Task";
    private const string Hint = "Hint";
    private const string Learned = "Learned";
    private const string Start = "start";
    private const string Solution = "solution";
    private const string Unfinished = "unfinished";

    private static readonly string[] Parts = [Task, Hint, Learned];
    private static readonly string[] Roles = [Start, Solution];

    private readonly string _file;
    private readonly List<Problem> _problems;
    private readonly List<IReadOnlyList<Phrase>> _text = [];
    private readonly Dictionary<string, List<IReadOnlyList<Phrase>>> _parts = new(StringComparer.Ordinal);
    private List<IReadOnlyList<Phrase>> _open;
    private StartText? _start;
    private SavedQuery? _solution;
    private int _solutionLine;
    private AnswerRules _rules = new();
    private bool _isBroken;

    /// <summary>Begins with the heading.</summary>
    public StepDraft(string file, HeadingBlock heading, List<Problem> problems)
    {
        (_file, _problems, _open, Line) = (file, problems, _text, heading.Line + 1);
        Title = TitleOf(heading);
        Name = NameOf(Title);
        if (Name.Length == 0)
        {
            Report(Line, 1, "The step has no title.", "Write a few words behind ##.");
        }
    }

    /// <summary>The line of its heading, from 1.</summary>
    public int Line { get; }

    /// <summary>What it is about.</summary>
    public string Title { get; }

    /// <summary>Its name: the letters and digits of the title.</summary>
    public string Name { get; }

    /// <summary>Begins the task, the hint or what is learned.</summary>
    public void BeginPart(HeadingBlock heading)
    {
        var title = TitleOf(heading);
        var line = heading.Line + 1;
        _open = [];
        if (Array.Find(Parts, part => part.Equals(title, StringComparison.OrdinalIgnoreCase)) is not { } part)
        {
            Report(line, 1, $"A step has no part {title}.", NearName.Meant(title, Parts));
        }
        else if (!_parts.TryAdd(part, _open))
        {
            Report(line, 1, $"This step has two parts {part}.", "Delete one.");
        }
    }

    /// <summary>Takes what stands between headings and code.</summary>
    public void AddText(Block block)
    {
        if (block is ParagraphBlock { Inline: { } words })
        {
            _open.Add(Phrases.Of(words, Report));
        }
        else if (block.Span.Length > 0)
        {
            Report(block.Line + 1, block.Column + 1, "A step has no lists, quotes, pictures and the like.", "Write it as sentences.");
        }
    }

    /// <summary>Takes the starting text or the solution.</summary>
    public void AddCode(FencedCodeBlock code)
    {
        var line = code.Line + 1;
        var words = (code.Arguments ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var text = code.Lines.ToString();
        // One that is not closed goes on into the next.
        if (code.ClosingFencedCharCount == 0 || text.Contains("\n```", StringComparison.Ordinal))
        {
            Report(line, 1, "This block of Cypher never ends.", "Close it with a line ```.");
        }
        else if (code.Info != "cypher" || words.Length == 0)
        {
            Report(line, 1, "It is not said what this block is.", "Begin it with ```cypher start or ```cypher solution.");
        }
        else if (!Roles.Contains(words[0], StringComparer.Ordinal))
        {
            Report(line, 1, $"There is no block {words[0]}.", NearName.Meant(words[0], Roles));
        }
        else if (string.IsNullOrWhiteSpace(text))
        {
            Report(line, 1, $"The {words[0]} is empty.", "Write Cypher between the two lines.");
        }
        else if (words[0] == Start)
        {
            AddStart(line, text, words[1..]);
        }
        else
        {
            AddSolution(line, text, words[1..]);
        }
    }

    /// <summary>The step; null if it lacks something.</summary>
    public CourseStep? Finish()
    {
        foreach (var part in Parts.Where(part => !_parts.ContainsKey(part)))
        {
            Report(Line, 1, $"The step has no {part}.", $"Add a line ### {part} and a sentence below it.");
        }
        foreach (var (part, _) in _parts.Where(part => part.Value.Count == 0))
        {
            Report(Line, 1, $"The part {part} of this step is empty.", "Write a sentence below its heading.");
        }
        if (_text.Count == 0)
        {
            Report(Line, 1, "The step does not say what is new in it.", "Write two sentences below its heading.");
        }
        if (_start is null && !_isBroken)
        {
            Report(Line, 1, "The step has no text to start with.", "Add a block that begins with ```cypher start.");
        }
        if (_solution is null && !_isBroken)
        {
            Report(Line, 1, "The step has no solution.", "Add a block that begins with ```cypher solution.");
        }

        return _start is null || _solution is null || Parts.Any(part => !_parts.ContainsKey(part))
            ? null
            : new CourseStep(Name, Title, _text, _start, _parts[Task], _parts[Hint], _parts[Learned], _solution, _solutionLine, _rules);
    }

    private void AddStart(int line, string text, string[] words)
    {
        foreach (var word in words.Where(word => word != Unfinished))
        {
            Report(line, 1, $"A start is not {word}.", NearName.Meant(word, [Unfinished]));
        }
        if (_start is not null)
        {
            Report(line, 1, "This step has two texts to start with.", "Delete one.");
        }
        _start = new StartText(text, line + 1, words.Contains(Unfinished, StringComparer.Ordinal));
    }

    private void AddSolution(int line, string text, string[] words)
    {
        foreach (var word in words.Where(word => !AnswerRules.Words.Contains(word, StringComparer.Ordinal)))
        {
            Report(line, 1, $"A solution is not {word}.", NearName.Meant(word, [.. AnswerRules.Words]));
        }
        if (_solution is not null)
        {
            Report(line, 1, "This step has two solutions.", "Delete one: any statement that gives the same answer is right.");
        }
        (_rules, _solutionLine) = (AnswerRules.Of(words), line + 1);
        try
        {
            _solution = SavedQuery.Parse(_file, text, HeaderKind.Own);
        }
        catch (QueryFileException wrong)
        {
            Report(line + (wrong.Line ?? 0), 1, $"The parameter cannot be read: {wrong.Problem ?? wrong.Message}.", "Mend the line.");
            return;
        }
        if (CourseParameters.FirstStrange(_solution) is { } strange)
        {
            Report(
                line + 1,
                1,
                $"A step cannot have the parameter {strange}: the page sets year and date only.",
                $"Write the value into the text, or {CourseParameters.Declared}."
            );
        }
    }

    private void Report(int line, int column, string message, string remedy)
    {
        _isBroken = true;
        _problems.Add(new Problem(ProblemKind.BadCourse, _file, line, column, ColumnName: null, message, remedy));
    }

    private string TitleOf(HeadingBlock heading) =>
        heading.Inline is { } words ? string.Concat(Phrases.Of(words, Report).Select(phrase => phrase.Text)) : "";

    private static string NameOf(string title)
    {
        var name = new StringBuilder();
        foreach (var letter in title)
        {
            if (char.IsLetterOrDigit(letter))
            {
                name.Append(char.ToLowerInvariant(letter));
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }
        return name.ToString().TrimEnd('-');
    }
}
