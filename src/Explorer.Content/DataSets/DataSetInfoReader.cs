using System.Globalization;
using Explorer.Content.DataSets.Characters;
using Explorer.Content.DataSets.Csv;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Tables;
using Explorer.Content.DataSets.Validation;
using Explorer.Content.DataSets.Validation.Cells;
using Explorer.Content.DataSets.Validation.Dates;

namespace Explorer.Content.DataSets;

/// <summary>Reads dataset.yaml: a flat list of keys with one value each.</summary>
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

    // What a set says if it has something to say.
    private static readonly string[] FreeKeys =
    [
        "lead",
        "seatBody",
        "seatFull",
        "seatCandidate",
        "fullSeat",
        "candidateSeat",
        ActorWords.Key,
        NeutralRules.Key,
    ];

    private static readonly string[] AllKeys = [.. Keys, .. FreeKeys];

    private string[] _lines = [];
    private readonly Dictionary<string, YamlPair> _values = new(StringComparer.Ordinal);

    /// <summary>What the file is forgiven.</summary>
    public Remarks Remarks { get; } = new(File);

    /// <summary>What the file says; null if anything in it is wrong.</summary>
    public DataSetInfo? Read(FileText file)
    {
        var before = problems.Count;
        var text = file.ReadToEnd();
        _lines = text.ReplaceLineEndings("\n").Split('\n');
        RemarkLineEnds(text);
        foreach (var pair in FlatYaml.Read(text, ReportLine))
        {
            Keep(pair);
        }
        if (_values.Count == 0)
        {
            problems.RemoveRange(before, problems.Count - before);
            var isEmpty = CellText.IsBlank(text);
            Report(
                1,
                1,
                null,
                isEmpty ? "The file is empty." : "No line of the file is a 'key: value'.",
                $"Write a line 'key: value' for each of {string.Join(", ", Keys)}."
            );
            return null;
        }

        ReportMissing([.. Keys.Where(key => !_values.ContainsKey(key))]);
        var (first, last) = (Year("firstYear"), Year("lastYear"));
        var (coreFirst, coreLast) = (Year("coreFirst"), Year("coreLast"));
        var horizon = Day("horizon");
        if (problems.Count > before)
        {
            return null;
        }
        CheckOrder(first, last, coreFirst, coreLast, horizon);
        if (!IdCells.IsId(Text("id")))
        {
            Report(
                "id",
                $"'{Text("id")}' cannot be an id{(OddCharacter.First(Text("id")) is { } odd ? $": {odd.Words}" : "")}.",
                "Use letters, digits, hyphens and full stops only."
            );
        }
        if (!ActorWords.All.Contains(FreeText(ActorWords.Key)))
        {
            Report(
                ActorWords.Key,
                $"'{Text(ActorWords.Key)}' is no kind of actor.",
                $"Write {ActorWords.People} or {ActorWords.States}, or remove the line: without it they are {ActorWords.People}."
            );
        }
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
                Actors = FreeText(ActorWords.Key),
                NeutralAmong = FreeText(NeutralRules.Key)
                    .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            };
    }

    /// <summary>A problem with the value of a key; the file must have been read.</summary>
    public Problem Problem(string key, string message, string remedy)
    {
        var pair = _values[key];
        return new Problem(ProblemKind.BadDescription, File, pair.Line, pair.ValueColumn, key, message, remedy);
    }

    private void RemarkLineEnds(string text)
    {
        var ends = new LineEnds();
        for (var at = text.AsSpan().IndexOfAny('\r', '\n'); at >= 0 && at < text.Length; )
        {
            var length = text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            ends.Add(length, text[at]);
            var next = text.AsSpan(at + length).IndexOfAny('\r', '\n');
            at = next < 0 ? -1 : at + length + next;
        }

        if (ends.Words is { } words)
        {
            Remarks.Add(RemarkKind.LineEnds, words);
        }
    }

    private void ReportMissing(string[] keys)
    {
        if (keys.Length == 0)
        {
            return;
        }
        var (message, remedy) =
            keys.Length == 1
                ? ($"The key '{keys[0]}' is missing.", $"Add a line '{keys[0]}: …'.")
                : ($"The keys {string.Join(", ", keys)} are missing.", "Add a line 'key: …' for each.");
        problems.Add(new Problem(ProblemKind.BadDescription, File, 0, 0, keys[0], message, remedy));
    }

    /// <summary>The pair as it was meant: the key in its own spelling, the value without what stands round it.</summary>
    private YamlPair Tidy(YamlPair pair)
    {
        var value = CellText.Trim(pair.Value);
        if (value is ['“' or '„' or '‘' or '«', _, .., '”' or '“' or '’' or '»'])
        {
            Remarks.Add(RemarkKind.Quotes, $"read the value of '{pair.Key}' without the curly quotes round it", "values");
            value = CellText.Trim(value[1..^1]);
        }

        if (Array.IndexOf(AllKeys, pair.Key) < 0 && Array.Find(AllKeys, known => Alike.Are(known, pair.Key)) is { } key)
        {
            Remarks.Add(RemarkKind.Names, $"read the key '{pair.Key}' as {key}", "keys");
            return pair with { Key = key, Value = value };
        }

        return pair with
        {
            Value = value,
        };
    }

    private void Keep(YamlPair written)
    {
        var pair = Tidy(written);
        var key = pair.Key;
        if (Array.IndexOf(AllKeys, key) < 0)
        {
            if (OddCharacter.First(key) is { } odd)
            {
                Report(pair.Line, pair.KeyColumn, key, $"'{key}' is not a key: {odd.Words}.", $"Write '{OddCharacter.Plain(key)}'.");
                // The key that is meant is not missing.
                _values.TryAdd(OddCharacter.Plain(key), pair);
                return;
            }

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
            var text = _lines[line - 1];
            if (text.Contains('：', StringComparison.Ordinal))
            {
                Report(
                    line,
                    text.IndexOf('：', StringComparison.Ordinal) + 1,
                    null,
                    "The colon is a full-width one (U+FF1A).",
                    "Write a plain colon and a space."
                );
            }
            else if (Array.Exists(AllKeys, known => text.StartsWith(known + ":", StringComparison.Ordinal)))
            {
                Report(
                    line,
                    text.IndexOf(':', StringComparison.Ordinal) + 1,
                    null,
                    "There is no space behind the colon.",
                    "Write 'key: value' with a space."
                );
            }
            else
            {
                Report(line, column, null, "The line is no 'key: value'.", "Write one 'key: value' a line, without indenting it.");
            }
            return;
        }

        _values.TryAdd(key, new YamlPair(key, "", line, 1, column));
        Report(line, column, key, $"The value of '{key}' is not one text or number.", "Write one value after the colon; close its quotes.");
    }

    private void CheckOrder(int first, int last, int coreFirst, int coreLast, DateOnly horizon)
    {
        if (last < first)
        {
            Report("lastYear", $"The last year, {last}, is before the first, {first}.", "Exchange the two, or correct one.");
        }
        if (coreFirst < first || coreFirst > last)
        {
            Report("coreFirst", $"The core period starts in {coreFirst}, outside {first} to {last}.", "Choose a year inside.");
        }
        if (coreLast < coreFirst || coreLast > last)
        {
            Report("coreLast", $"The core period ends in {coreLast}, outside {coreFirst} to {last}.", "Choose a year inside.");
        }
        if (horizon.Year != last)
        {
            Report(
                "horizon",
                $"The horizon {horizon:yyyy-MM-dd} is not in the last year, {last}.",
                $"Write {last}-12-31, or the last day of {last} that the data know."
            );
        }
    }

    private string Text(string key) => _values[key].Value;

    private string FreeText(string key) => _values.TryGetValue(key, out var pair) ? pair.Value : "";

    private int Year(string key)
    {
        if (!_values.TryGetValue(key, out var pair) || pair.Value.Length == 0)
        {
            return 0;
        }
        if (int.TryParse(pair.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999)
        {
            return year;
        }
        Report(key, $"'{pair.Value}' is not a year.", "Write a year from 1 to 9999 in digits.");
        return 0;
    }

    private DateOnly Day(string key)
    {
        if (!_values.TryGetValue(key, out var pair) || pair.Value.Length == 0)
        {
            return default;
        }
        if (!DateOnly.TryParseExact(pair.Value, "yyyy-MM-dd", out var day))
        {
            Report(
                key,
                $"'{pair.Value}' is not a day.",
                DateForms.Meant(OddCharacter.Plain(pair.Value)) is { Length: 10 } meant ? $"Write {meant}." : "Write it as YYYY-MM-DD."
            );
        }
        return day;
    }

    private void Report(string key, string message, string remedy) => problems.Add(Problem(key, message, remedy));

    private void Report(int line, int column, string? key, string message, string remedy) =>
        problems.Add(new Problem(ProblemKind.BadDescription, File, line, column, key, message, remedy));
}
