using Explorer.Content.DataSets.Characters;
using Explorer.Content.Lessons.Faults;
using Explorer.Content.Lessons.Reading.Yaml;
using Explorer.Content.Lessons.Scenes;
using Explorer.History.Ties;

namespace Explorer.Content.Lessons.Reading;

/// <summary>Reads the block that says what a scene shows. What is wrong in it is left out; without a date there is nothing to show.</summary>
internal sealed class ViewReader
{
    private const string PeopleExample = "[stalin, trotsky]: the ids of people";

    private static readonly Dictionary<string, Action<ViewReader, YamlKey>> Keys = new(StringComparer.Ordinal)
    {
        [LessonKeys.Date] = (view, key) => view.ReadDates(key),
        [LessonKeys.Reveal] = (view, key) => view._reveal = view._dates.Read(key),
        [LessonKeys.Focus] = (view, key) => view._focus = view._values.List(key, PeopleExample) ?? [],
        [LessonKeys.Beside] = (view, key) => view._beside = view._values.List(key, PeopleExample),
        [LessonKeys.Highlight] = (view, key) =>
            view._highlight = view._values.List(key, "[r-stalin-trotsky-01]: the ids of ties and events") ?? [],
        [LessonKeys.Filter] = (view, key) => view.ReadFilter(key),
        [LessonKeys.View] = (view, key) =>
            view._form = view._values.Word(key, LessonKeys.Forms) is { } word ? Parsed<SceneForm>(word) : SceneForm.Map,
        [LessonKeys.Query] = (view, key) => view._query = view._values.Text(key, "query: politburo-in-year, the name of a saved question"),
        [LessonKeys.Parameters] = (view, key) => view.ReadParameters(key),
        [LessonKeys.Camera] = (view, key) => view._camera = CameraReader.Read(key, view._values),
        [LessonKeys.Minutes] = (view, key) => view._minutes = view._values.Number(key, 1, LessonKeys.MostMinutes),
    };

    private readonly LessonProblems _problems;
    private readonly YamlValues _values;
    private readonly DateReader _dates;
    private readonly int _line;
    private readonly List<SceneParameter> _parameters = [];
    private IReadOnlyList<SceneDay> _days = [];
    private IReadOnlyList<Mention> _focus = [];
    private IReadOnlyList<Mention>? _beside;
    private IReadOnlyList<Mention> _highlight = [];
    private SceneDay? _reveal;
    private TieFilter _filter = TieFilter.None;
    private SceneForm _form;
    private Mention? _query;
    private SceneCamera _camera = SceneCamera.OfLesson;
    private int? _minutes;
    private bool _saysDate;

    private ViewReader(int line, LessonProblems problems)
    {
        (_line, _problems, _values) = (line, problems, new YamlValues(problems));
        _dates = new DateReader(_values, problems);
    }

    /// <summary>What a block can say.</summary>
    public static IReadOnlyCollection<string> KeyNames => Keys.Keys;

    /// <summary>Reads a block.</summary>
    /// <param name="text">What stands in it.</param>
    /// <param name="line">The line on which the block begins, from 1.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>What is shown; null if no date can be read.</returns>
    public static SceneView? Read(string text, int line, LessonProblems problems) => new ViewReader(line, problems).Read(text);

    private SceneView? Read(string text)
    {
        var keys = new YamlBlock(_line + 1, _problems).Read(text);
        foreach (var key in keys)
        {
            if (Keys.TryGetValue(key.Key, out var read))
            {
                read(this, key);
            }
            else if (key.Key == "year")
            {
                _saysDate = true;
                _problems.Add(key.Line, key.Column, "A scene has no year:", "Write date: 1926; it takes a year, a month or a day.");
            }
            else
            {
                // A key that was only misspelt is not missed as well.
                _saysDate |= NearName.Find(key.Key, KeyNames) == LessonKeys.Date;
                _problems.Add(key.Line, key.Column, $"A scene has no {key.Key}:", NearName.Meant(key.Key, KeyNames));
            }
        }

        if (!_saysDate)
        {
            _problems.Add(_line, 1, "The scene does not say of which date its picture is.", "Add a line such as date: 1926-07.");
        }
        if (_reveal is { } reveal && _days.Count > 0 && reveal.Day <= _days[^1].Day)
        {
            _problems.Add(reveal.Line, reveal.Column, "What is revealed is not later than what is shown.", "Write a later date.");
            _reveal = null;
        }
        if (_parameters.Count > 0 && !keys.Any(key => key.Key == LessonKeys.Query))
        {
            _problems.Add(
                _parameters[0].Name.Line,
                _parameters[0].Name.Column,
                "There are parameters: and no query:",
                "Name the saved question that has them."
            );
        }
        return _days.Count == 0
            ? null
            : new SceneView(_days, _focus)
            {
                Reveal = _reveal,
                Beside = _beside,
                Highlight = _highlight,
                Filter = _filter,
                Form = _form,
                Query = _query is null ? null : new SceneQuery(_query, _parameters),
                Camera = _camera,
                Minutes = _minutes,
            };
    }

    private void ReadDates(YamlKey key)
    {
        _saysDate = true;
        _days = _dates.ReadAll(key);
    }

    private void ReadFilter(YamlKey key)
    {
        foreach (var part in _values.Keys(key, "filter: {strength: 2}"))
        {
            switch (part.Key)
            {
                case LessonKeys.Strength:
                    _filter = _filter with { Strength = _values.Number(part, 1, 3) ?? 1 };
                    break;
                case LessonKeys.Kind:
                    _filter = _filter with { Sign = SignOf(_values.Word(part, LessonKeys.Kinds)) };
                    break;
                case LessonKeys.CertaintyKey:
                    _filter = _filter with { Certainties = Certainties(part) };
                    break;
                default:
                    _problems.Add(part.Line, part.Column, $"A filter has no {part.Key}:", NearName.Meant(part.Key, LessonKeys.FilterKeys));
                    break;
            }
        }
    }

    private IReadOnlyList<Certainty> Certainties(YamlKey part)
    {
        var found = new List<Certainty>();
        foreach (var word in _values.List(part, "certainty: [attested, probable]") ?? [])
        {
            if (LessonKeys.Certainties.Contains(word.Id, StringComparer.Ordinal))
            {
                found.Add(Parsed<Certainty>(word.Id));
            }
            else
            {
                _problems.Add(word.Line, word.Column, $"No tie is {word.Id}.", NearName.Meant(word.Id, LessonKeys.Certainties));
            }
        }
        return found;
    }

    private void ReadParameters(YamlKey key)
    {
        foreach (var part in _values.Keys(key, "parameters: {year: 1926}"))
        {
            if (_values.Text(part, $"{part.Key}: and its value") is { } value)
            {
                _parameters.Add(new SceneParameter(new Mention(part.Key, part.Line, part.Column), value));
            }
        }
    }

    private static TieSign? SignOf(string? word) =>
        word switch
        {
            LessonKeys.Allied => TieSign.Alliance,
            LessonKeys.Rivals => TieSign.Rivalry,
            _ => null,
        };

    private static T Parsed<T>(string word)
        where T : struct, Enum => Enum.Parse<T>(word, ignoreCase: true);
}
