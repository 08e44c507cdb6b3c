using Explorer.Connections.Files;

namespace Explorer.Connections.Queries;

/// <summary>
/// The comment lines that open a file of query text: <c>// title: …</c>, <c>// about: …</c>, which may go on in the next lines, and one line
/// <c>// param name: type = default</c> for each parameter. A question that people are to find in the list of saved ones says <c>// grade: …</c> and
/// <c>// expects: …</c> too.
/// </summary>
public sealed class CypherHeader
{
    private const string Comment = "//";

    private readonly Dictionary<string, List<string>> _marks = new(StringComparer.Ordinal);
    private readonly List<QueryParameter> _parameters = [];
    private readonly string _path;
    private readonly HeaderKind _kind;
    private bool _isAboutOpen;

    private CypherHeader(string path, HeaderKind kind) => (_path, _kind) = (path, kind);

    /// <summary>What it does or asks, in a few words; null if it does not say.</summary>
    public string? Title { get; private set; }

    /// <summary>What it answers and how, in a few sentences; null if it does not say.</summary>
    public string? About { get; private set; }

    /// <summary>One of <see cref="QuestionGrades.Names"/>; null if nobody is to be offered it, as what the server itself reads.</summary>
    public string? Grade { get; private set; }

    /// <summary>What a row of the answer is, in one line; null just where <see cref="Grade"/> is.</summary>
    public string? Expects { get; private set; }

    /// <summary>The parameters, in the order of their lines.</summary>
    public IReadOnlyList<QueryParameter> Parameters => _parameters;

    /// <summary>The first value of a mark of the program's own, such as <c>// rows: people</c>, or null.</summary>
    /// <param name="mark">The word before the colon.</param>
    public string? First(string mark) => _marks.TryGetValue(mark, out var values) ? values[0] : null;

    /// <summary>Reads the header of a text.</summary>
    /// <param name="path">Where the text came from, for messages.</param>
    /// <param name="text">The text.</param>
    /// <param name="kind">What it is for.</param>
    /// <exception cref="QueryFileException">The header lacks something or has a mistake; the message names file and line.</exception>
    public static CypherHeader Read(string path, string text, HeaderKind kind)
    {
        var header = new CypherHeader(path, kind);
        header.RefuseLostLetters(text);
        var number = 0;
        foreach (var untrimmed in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = untrimmed.Trim().ToString();
            if (line.StartsWith(Comment, StringComparison.Ordinal))
            {
                header.Add(number, line[Comment.Length..].Trim());
            }
            else if (line.Length > 0)
            {
                break;
            }
        }

        if (kind == HeaderKind.Question)
        {
            header.Require(header.Title, "title");
            header.Require(header.About, "about");
            if (header.Grade is not null || header.Expects is not null)
            {
                header.Require(header.Grade, "grade");
                header.Require(header.Expects, "expects");
            }
        }

        return header;
    }

    /// <summary>What is lost already would be written into the graph as a question mark in a diamond, or find nothing.</summary>
    private void RefuseLostLetters(string text)
    {
        if (text.IndexOf(LostLetter.Mark) is var at and >= 0)
        {
            var before = text.AsSpan(0, at);
            var column = at - before.LastIndexOf('\n');
            throw Wrong(
                before.Count('\n') + 1,
                $"the letter in column {column} could not be read, for the text is not UTF-8. Save it as UTF-8; the character U+FFFD itself is written \\uFFFD"
            );
        }
    }

    private void Add(int number, string entry)
    {
        var wasAboutOpen = _isAboutOpen;
        _isAboutOpen = false;
        if (After(entry, "param ") is { } parameter)
        {
            AddParameter(number, parameter);
        }
        else if (_kind == HeaderKind.Own)
        {
            return;
        }
        else if (After(entry, "title:") is { } title)
        {
            Title = title;
        }
        else if (After(entry, "about:") is { } about)
        {
            (About, _isAboutOpen) = (about, true);
        }
        else if (_kind == HeaderKind.Question && After(entry, "grade:") is { } grade)
        {
            Grade = QuestionGrades.Names.Contains(grade, StringComparer.Ordinal)
                ? grade
                : throw Wrong(number, $"there is no grade \"{grade}\"; grades are {string.Join(", ", QuestionGrades.Names)}");
        }
        else if (_kind == HeaderKind.Question && After(entry, "expects:") is { } expects)
        {
            Expects = expects;
        }
        else if (_kind == HeaderKind.Step && MarkOf(entry) is { } mark)
        {
            AddMark(mark, entry[(mark.Length + 1)..].Trim());
        }
        else if (wasAboutOpen)
        {
            (About, _isAboutOpen) = ($"{About} {entry}", true);
        }
        else
        {
            throw Wrong(
                number,
                $"\"{Comment} {entry}\" is neither // title:, // about:, // grade:, // expects: nor // param NAME: TYPE = DEFAULT"
            );
        }
    }

    private void AddParameter(int number, string text)
    {
        QueryParameter parameter;
        try
        {
            parameter = QueryParameter.Read(text, _parameters);
        }
        catch (FormatException wrong)
        {
            throw Wrong(number, wrong.Message);
        }

        if (_kind == HeaderKind.Question && !parameter.HasDefault)
        {
            throw Wrong(number, $"\"{text}\" should read NAME: TYPE = DEFAULT, so that the question can be asked as it stands");
        }
        _parameters.Add(parameter);
    }

    private void AddMark(string mark, string value)
    {
        if (_marks.TryGetValue(mark, out var values))
        {
            values.Add(value);
        }
        else
        {
            _marks[mark] = [value];
        }
    }

    private void Require(string? value, string mark)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw Wrong(1, $"the line // {mark}: is missing");
        }
    }

    private QueryFileException Wrong(int line, string problem) => new(_path, line, problem);

    private static string? After(string entry, string mark) =>
        entry.StartsWith(mark, StringComparison.Ordinal) ? entry[mark.Length..].Trim() : null;

    /// <summary>The one word in small letters before a colon; null if the line does not begin so.</summary>
    private static string? MarkOf(string entry)
    {
        var colon = entry.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && entry.AsSpan(0, colon).IndexOfAnyExceptInRange('a', 'z') < 0 ? entry[..colon] : null;
    }
}
