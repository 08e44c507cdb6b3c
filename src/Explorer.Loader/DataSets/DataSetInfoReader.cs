using System.Globalization;
using Explorer.Loader.DataSets.Validation;

namespace Explorer.Loader.DataSets;

/// <summary>Reads dataset.yaml: a flat list of keys with one value each.</summary>
internal sealed class DataSetInfoReader(List<Problem> problems)
{
    public const string File = "dataset.yaml";

    public const string NeutralAmong = "neutralAmong";

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

    // What a set says if it has something to say.
    private static readonly string[] FreeKeys =
    [
        "lead",
        "seatBody",
        "seatFull",
        "seatCandidate",
        "fullSeat",
        "candidateSeat",
        NeutralAmong,
    ];

    private static readonly string[] AllKeys = [.. Keys, .. FreeKeys];

    private readonly Dictionary<string, YamlPair> _values = new(StringComparer.Ordinal);

    /// <summary>What the file says; null if anything in it is wrong.</summary>
    public DataSetInfo? Read(string text)
    {
        var before = problems.Count;
        foreach (var pair in FlatYaml.Read(text, ReportLine))
            Keep(pair);
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
            )
            {
                Lead = FreeText("lead"),
                SeatBody = FreeText("seatBody"),
                SeatFull = FreeText("seatFull"),
                SeatCandidate = FreeText("seatCandidate"),
                FullSeat = FreeText("fullSeat"),
                CandidateSeat = FreeText("candidateSeat"),
                NeutralAmong = FreeText(NeutralAmong).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            };
    }

    /// <summary>A problem with the value of a key; the file must have been read.</summary>
    public Problem Problem(string key, string message, string remedy)
    {
        var pair = _values[key];
        return new Problem(ProblemKind.BadDescription, File, pair.Line, pair.ValueColumn, key, message, remedy);
    }

    private void Keep(YamlPair pair)
    {
        var key = pair.Key;
        if (Array.IndexOf(AllKeys, key) < 0)
        {
            var near = NearName.Find(key, AllKeys);
            var remedy = near is null ? $"Remove it; the keys are {string.Join(", ", AllKeys)}." : $"Did you mean '{near}'?";
            Report(pair.Line, pair.KeyColumn, key, $"There is no key '{key}'.", remedy);
        }
        else if (!_values.TryAdd(key, pair))
        {
            Report(pair.Line, pair.KeyColumn, key, $"The key '{key}' stands twice.", "Remove one of the two lines.");
        }
        else if (pair.Value.Length == 0 && Array.IndexOf(Keys, key) >= 0)
        {
            Report(pair.Line, pair.KeyColumn, key, $"The value of '{key}' is empty.", "Write a value after the colon.");
        }
    }

    private void ReportLine(int line, int column, string? key)
    {
        if (key is null)
        {
            Report(line, column, null, "The line is no 'key: value'.", "Write one 'key: value' a line, without indenting it.");
            return;
        }

        _values.TryAdd(key, new YamlPair(key, "", line, 1, column));
        Report(line, column, key, $"The value of '{key}' is not one text or number.", "Write one value after the colon; close its quotes.");
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

    private string FreeText(string key) => _values.TryGetValue(key, out var pair) ? pair.Value : "";

    private int Year(string key)
    {
        if (!_values.TryGetValue(key, out var pair) || pair.Value.Length == 0)
            return 0;
        if (int.TryParse(pair.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999)
            return year;
        Report(key, $"'{pair.Value}' is not a year.", "Write a year from 1 to 9999 in digits.");
        return 0;
    }

    private DateOnly Day(string key)
    {
        if (!_values.TryGetValue(key, out var pair) || pair.Value.Length == 0)
            return default;
        if (!DateOnly.TryParseExact(pair.Value, "yyyy-MM-dd", out var day))
            Report(key, $"'{pair.Value}' is not a day.", "Write it as YYYY-MM-DD.");
        return day;
    }

    private void Report(string key, string message, string remedy) => problems.Add(Problem(key, message, remedy));

    private void Report(int line, int column, string? key, string message, string remedy) =>
        problems.Add(new Problem(ProblemKind.BadDescription, File, line, column, key, message, remedy));
}
