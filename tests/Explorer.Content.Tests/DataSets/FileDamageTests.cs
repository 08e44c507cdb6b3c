using System.Text;
using Explorer.Content.DataSets.Findings;

namespace Explorer.Content.Tests.DataSets;

/// <summary>Damage to whole files, headers and quoting.</summary>
public sealed partial class DamageTests
{
    private const string SaveAsUtf8 = "Save the file as UTF-8: in Excel as 'CSV UTF-8', in an editor with the encoding 'UTF-8'.";

    [Fact]
    public void A_missing_file_that_every_set_has_is_found_and_what_refers_to_it_is_not_blamed()
    {
        File.Delete(_copy.PathOf("people.csv"));

        Expect(
            new Place("people.csv", 0, 0, null),
            ProblemKind.MissingFile,
            "The file is missing.",
            "Add it; every data set has dataset.yaml, people.csv and relationships.csv."
        );
    }

    [Fact]
    public void A_file_that_a_set_may_do_without_is_missed_once_if_rows_name_what_it_would_hold()
    {
        File.Delete(_copy.PathOf("sources.csv"));

        Expect(
            new Place("sources.csv", 0, 0, null),
            ProblemKind.MissingFile,
            "The file is missing, but factions.csv:2 names 'archontology-politburo' in its sources.",
            "Add the file with the sources that are named, or empty those cells."
        );
    }

    [Fact]
    public void A_file_under_a_wrong_name_is_found()
    {
        File.WriteAllText(_copy.PathOf("realtionships.csv"), "");

        Expect(
            new Place("realtionships.csv", 0, 0, null),
            ProblemKind.UnknownFile,
            "No table has this name.",
            "Did you mean 'relationships.csv'?"
        );
    }

    [Fact]
    public void An_empty_file_is_found()
    {
        _copy["sources.csv"] = "";

        Expect(
            new Place("sources.csv", 1, 1, null),
            ProblemKind.EmptyFile,
            "The file is empty.",
            "Write the header line: id,kind,author,title,year,url,note"
        );
    }

    [Fact]
    public void A_file_in_Latin_1_is_found_at_its_first_foreign_byte()
    {
        var text = _copy["factions.csv"].Replace("Left Communists", "Gauche à Moscou");
        File.WriteAllBytes(_copy.PathOf("factions.csv"), Encoding.Latin1.GetBytes(text));
        var line = _copy.LineOf("factions.csv", "left-communists");

        Expect(
            new Place("factions.csv", line, "left-communists,Gauche ".Length + 1, null),
            ProblemKind.WrongEncoding,
            "The byte E0 is not UTF-8; the file may be Latin-1 or Windows-1252.",
            SaveAsUtf8
        );
    }

    [Fact]
    public void A_quote_that_never_closes_is_found_where_it_opens_and_costs_one_row_only()
    {
        var place = _copy.SetRaw(Ties, Tie, "note", "\"Open");

        Expect(
            place with
            {
                ColumnName = null,
            },
            ProblemKind.UnterminatedQuote,
            "A quote opens here and is never closed.",
            "Close the cell with a quote; double each quote inside it."
        );
    }

    [Fact]
    public void A_quote_in_a_plain_cell_is_found()
    {
        var place = _copy.SetRaw(Ties, Tie, "note", "He \"argues\" on.");

        Expect(
            place with
            {
                Column = place.Column + 3,
                ColumnName = null,
            },
            ProblemKind.StrayQuote,
            "A quote stands inside a cell that is not quoted.",
            "Put the whole cell in quotes and double each quote in it."
        );
    }

    [Fact]
    public void Text_after_a_closing_quote_is_found()
    {
        var place = _copy.SetRaw(Ties, Tie, "note", "\"Argues\" on.");

        Expect(
            place with
            {
                Column = place.Column + 8,
                ColumnName = null,
            },
            ProblemKind.StrayQuote,
            "Text follows a closing quote.",
            "Put the whole cell in quotes and double each quote in it."
        );
    }

    [Fact]
    public void A_row_with_a_comma_too_many_is_found_at_the_first_cell_too_many()
    {
        var place = _copy.SetRaw("years.csv", "1926", "sentence", "Trotsky, Zinoviev");

        Expect(
            place with
            {
                Column = "1926,Trotsky,".Length + 1,
                ColumnName = null,
            },
            ProblemKind.CellCount,
            "The row has 3 cells, the header 2.",
            "Put cells with commas in quotes, or remove what is too much."
        );
    }

    [Fact]
    public void A_row_with_too_few_cells_names_the_first_that_is_missing()
    {
        var place = _copy.Edit("memberships.csv", "sverdlov,lenin-core", _ => "sverdlov,lenin-core,1917-11,1919-03-16,member");

        Expect(
            place with
            {
                ColumnName = "certainty",
            },
            ProblemKind.CellCount,
            "The row has 5 cells, the header 8.",
            "Add the cells from 'certainty' on, empty ones too."
        );
    }

    [Fact]
    public void A_misspelt_column_is_found_once()
    {
        _copy.Edit(Ties, "id", line => line.Replace(",ended_by,", ",endet_by,"));

        Expect(
            new Place(Ties, 1, _copy[Ties].IndexOf("endet_by", StringComparison.Ordinal) + 1, "endet_by"),
            ProblemKind.UnknownColumn,
            "The table has no column 'endet_by'.",
            "Did you mean 'ended_by'?"
        );
    }

    [Fact]
    public void A_missing_column_that_needs_values_is_found_once()
    {
        _copy["years.csv"] = string.Join('\n', _copy["years.csv"].Split('\n').Select(line => line.Split(',')[0]));

        Expect(
            new Place("years.csv", 1, 0, "sentence"),
            ProblemKind.MissingColumn,
            "The header lacks the column 'sentence'.",
            "Add the column; its cells may not be empty."
        );
    }

    [Fact]
    public void A_column_too_many_is_found()
    {
        _copy["years.csv"] = string.Join(
            '\n',
            _copy["years.csv"].TrimEnd('\n').Split('\n').Select((line, i) => line + (i == 0 ? ",weather" : ",fair"))
        );

        Expect(
            new Place("years.csv", 1, "year,sentence,".Length + 1, "weather"),
            ProblemKind.UnknownColumn,
            "The table has no column 'weather'.",
            "Remove it; the columns are year, sentence."
        );
    }

    [Fact]
    public void A_column_named_twice_is_found()
    {
        _copy["years.csv"] = string.Join(
            '\n',
            _copy["years.csv"].TrimEnd('\n').Split('\n').Select((line, i) => line + (i == 0 ? ",year" : ",1"))
        );

        Expect(
            new Place("years.csv", 1, "year,sentence,".Length + 1, "year"),
            ProblemKind.DuplicateColumn,
            "The column 'year' is named twice.",
            "Remove one of the two columns."
        );
    }

    [Fact]
    public void All_damage_is_named_at_once_in_the_order_of_files_and_lines()
    {
        var person = _copy.Set("people.csv", "stalin", "tier", "9");
        var first = _copy.Set(Ties, "r-stalin-trotsky-01", "basis", "");
        var second = _copy.Set(Ties, Tie, "strength", "4");
        var third = _copy.Set(Ties, Tie, "sources", "nobody-1999");

        Assert.Equal([person, first, second, third], _copy.Read().Problems.Select(problem => PlaceOf(problem).Place));
    }
}
