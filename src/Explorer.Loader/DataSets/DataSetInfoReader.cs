using System.Globalization;
using Explorer.Loader.DataSets.Validation;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Explorer.Loader.DataSets;

/// <summary>Reads dataset.yaml: a flat list of keys with one value each. Works on YAML's events, since they keep line and column.</summary>
internal sealed class DataSetInfoReader(List<Problem> problems)
{
    public const string File = "dataset.yaml";

    private static readonly string[] Keys =
    [
        "id",
        "title",
        "language",
        "firstYear",
        "lastYear",
        "horizon",
        "coreFirst",
        "coreLast",
        "description",
        "licence",
    ];

    private readonly Dictionary<string, Scalar> _values = new(StringComparer.Ordinal);

    /// <summary>What the file says; null if anything in it is wrong.</summary>
    public DataSetInfo? Read(string text)
    {
        var before = problems.Count;
        try
        {
            ReadPairs(new Parser(new StringReader(text)));
        }
        catch (YamlException e)
        {
            Report(e.Start, null, "The file is not YAML here.", "Write one 'key: value' a line.");
            return null;
        }

        foreach (var key in Keys)
        {
            if (!_values.ContainsKey(key))
                problems.Add(
                    new Problem(ProblemKind.BadDescription, File, 0, 0, key, $"The key '{key}' is missing.", $"Add a line '{key}: …'.")
                );
        }

        var (first, last) = (Year("firstYear"), Year("lastYear"));
        var (coreFirst, coreLast) = (Year("coreFirst"), Year("coreLast"));
        var horizon = Day("horizon");
        if (problems.Count > before)
            return null;
        CheckOrder(first, last, coreFirst, coreLast, horizon);
        return problems.Count > before
            ? null
            : new DataSetInfo(
                Text("id"),
                Text("title"),
                Text("language"),
                first,
                last,
                horizon,
                coreFirst,
                coreLast,
                Text("description"),
                Text("licence")
            );
    }

    private void ReadPairs(IParser parser)
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
            return;
        parser.Consume<DocumentStart>();
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (!parser.TryConsume<Scalar>(out var value))
            {
                Report(key.Start, key.Value, $"The value of '{key.Value}' is not one text or number.", "Write one value after the colon.");
                parser.SkipThisAndNestedEvents();
            }
            else if (Array.IndexOf(Keys, key.Value) < 0)
            {
                var near = NearName.Find(key.Value, Keys);
                var remedy = near is null ? $"Remove it; the keys are {string.Join(", ", Keys)}." : $"Did you mean '{near}'?";
                Report(key.Start, key.Value, $"There is no key '{key.Value}'.", remedy);
            }
            else if (value.Value.Length == 0)
            {
                Report(key.Start, key.Value, $"The value of '{key.Value}' is empty.", "Write a value after the colon.");
                _values[key.Value] = value;
            }
            else if (!_values.TryAdd(key.Value, value))
            {
                Report(key.Start, key.Value, $"The key '{key.Value}' stands twice.", "Remove one of the two lines.");
            }
        }
    }

    private void CheckOrder(int first, int last, int coreFirst, int coreLast, DateOnly horizon)
    {
        if (last < first)
            Report("lastYear", $"The last year, {last}, is before the first, {first}.", "Exchange the two, or correct one.");
        if (coreFirst < first || coreFirst > last)
            Report("coreFirst", $"The core period starts in {coreFirst}, outside {first} to {last}.", "Choose a year inside.");
        if (coreLast < coreFirst || coreLast > last)
            Report("coreLast", $"The core period ends in {coreLast}, outside {coreFirst} to {last}.", "Choose a year inside.");
        if (horizon.Year != last)
            Report(
                "horizon",
                $"The horizon {horizon:yyyy-MM-dd} is not in the last year, {last}.",
                $"Write {last}-12-31, or the last day of {last} that the data know."
            );
    }

    private string Text(string key) => _values[key].Value;

    private int Year(string key)
    {
        if (!_values.TryGetValue(key, out var scalar) || scalar.Value.Length == 0)
            return 0;
        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999)
            return year;
        Report(key, $"'{scalar.Value}' is not a year.", "Write a year from 1 to 9999 in digits.");
        return 0;
    }

    private DateOnly Day(string key)
    {
        if (!_values.TryGetValue(key, out var scalar) || scalar.Value.Length == 0)
            return default;
        if (!DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", out var day))
            Report(key, $"'{scalar.Value}' is not a day.", "Write it as YYYY-MM-DD.");
        return day;
    }

    private void Report(string key, string message, string remedy) => Report(_values[key].Start, key, message, remedy);

    private void Report(Mark mark, string? key, string message, string remedy) =>
        problems.Add(new Problem(ProblemKind.BadDescription, File, (int)mark.Line, (int)mark.Column, key, message, remedy));
}
