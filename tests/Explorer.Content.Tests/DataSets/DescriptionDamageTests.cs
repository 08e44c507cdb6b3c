using Explorer.Content.DataSets.Findings;

namespace Explorer.Content.Tests.DataSets;

/// <summary>Damage to dataset.yaml.</summary>
public sealed partial class DamageTests
{
    private const string Yaml = "dataset.yaml";

    [Fact]
    public void A_missing_description_is_found()
    {
        File.Delete(_copy.PathOf(Yaml));

        Expect(
            new Place(Yaml, 0, 0, null),
            ProblemKind.MissingFile,
            "The file is missing.",
            "Add it; every data set has dataset.yaml, people.csv and relationships.csv."
        );
    }

    [Fact]
    public void A_missing_key_is_found()
    {
        Replace("licence: MIT", "");

        Expect(new Place(Yaml, 0, 0, "licence"), ProblemKind.BadDescription, "The key 'licence' is missing.", "Add a line 'licence: …'.");
    }

    [Fact]
    public void An_unknown_key_suggests_the_nearest()
    {
        Replace("licence: MIT", "licence: MIT\nlangauge: en");

        Expect(
            new Place(Yaml, _copy[Yaml].Split('\n').ToList().IndexOf("langauge: en") + 1, 1, "langauge"),
            ProblemKind.BadDescription,
            "There is no key 'langauge'.",
            "Did you mean 'language'?"
        );
    }

    [Theory]
    [InlineData(
        "firstYear: 1917",
        "firstYear: soon",
        "firstYear",
        4,
        12,
        "'soon' is not a year.",
        "Write a year from 1 to 9999 in digits."
    )]
    [InlineData("horizon: 1940-12-31", "horizon: 1940-12", "horizon", 6, 10, "'1940-12' is not a day.", "Write it as YYYY-MM-DD.")]
    [InlineData(
        "horizon: 1940-12-31",
        "horizon: 1939-12-31",
        "horizon",
        6,
        10,
        "The horizon 1939-12-31 is not in the last year, 1940.",
        "Write 1940-12-31, or the last day of 1940 that the data know."
    )]
    [InlineData(
        "coreLast: 1929",
        "coreLast: 1950",
        "coreLast",
        8,
        11,
        "The core period ends in 1950, outside 1922 to 1940.",
        "Choose a year inside."
    )]
    [InlineData("language: en", "language:", "language", 3, 1, "The value of 'language' is empty.", "Write a value after the colon.")]
    [InlineData(
        "language: en",
        "language: [en]",
        "language",
        3,
        11,
        "The value of 'language' is not one text or number.",
        "Write one value after the colon; close its quotes."
    )]
    public void A_wrong_value_is_found_at_its_place(
        string old,
        string replacement,
        string key,
        int line,
        int column,
        string message,
        string remedy
    )
    {
        Replace(old, replacement);

        Assert.Contains(At(new Place(Yaml, line, column, key), ProblemKind.BadDescription, message, remedy), _copy.Read().Problems);
    }

    [Fact]
    public void A_line_that_is_no_pair_is_found()
    {
        Replace("language: en", "language = en");

        Assert.Contains(
            At(
                new Place(Yaml, 3, 1, null),
                ProblemKind.BadDescription,
                "The line is no 'key: value'.",
                "Write one 'key: value' a line, without indenting it."
            ),
            _copy.Read().Problems
        );
    }

    private void Replace(string old, string replacement)
    {
        Assert.Contains(old, _copy[Yaml], StringComparison.Ordinal);
        _copy[Yaml] = _copy[Yaml].Replace(old, replacement, StringComparison.Ordinal);
    }
}
