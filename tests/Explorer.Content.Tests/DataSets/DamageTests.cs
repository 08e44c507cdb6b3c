using Explorer.Content.DataSets.Findings;

namespace Explorer.Content.Tests.DataSets;

/// <summary>Each test damages a copy of the bundled data in one way and expects that very place, text and remedy, and nothing else.</summary>
public sealed partial class DamageTests : IDisposable
{
    private const string Ties = "relationships.csv";
    private const string Tie = "r-stalin-trotsky-02";

    private readonly DataSetCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void The_bundled_data_set_is_sound() => Assert.Empty(_copy.Read().Problems);

    [Fact]
    public void A_broken_reference_suggests_the_nearest_id() =>
        Expect(
            _copy.Set(Ties, Tie, "to", "trotzky"),
            ProblemKind.BrokenReference,
            "There is no person 'trotzky'.",
            "Did you mean 'trotsky'?"
        );

    [Fact]
    public void A_broken_reference_far_from_any_id_names_the_file() =>
        Expect(
            _copy.Set(Ties, Tie, "ended_by", "e-1066-hastings"),
            ProblemKind.BrokenReference,
            "There is no event 'e-1066-hastings'.",
            "Write an id of events.csv, or add it there."
        );

    [Fact]
    public void A_broken_reference_in_a_list_is_found() =>
        Expect(
            _copy.Set("events.csv", "e-1917-04-april-theses", "sources", "yivo-kamenev;wp-zinovjev"),
            ProblemKind.BrokenReference,
            "There is no source 'wp-zinovjev'.",
            "Did you mean 'wp-zinoviev'?"
        );

    [Fact]
    public void A_bad_date_says_which_character_is_wrong() =>
        Expect(
            _copy.Set(Ties, Tie, "end", "1920-13"),
            ProblemKind.BadDate,
            "'1920-13' is not a date: there is no month 13; months run from 01 to 12 (character 6).",
            "Write YYYY, YYYY-MM or YYYY-MM-DD, with ~ for about or ? for uncertain."
        );

    [Fact]
    public void An_end_before_its_start_is_found() =>
        Expect(
            _copy.Set(Ties, Tie, "end", "1918-10-31"),
            ProblemKind.EndBeforeStart,
            "The end, 1918-10-31, is before the start, 1918-11.",
            "Correct one of the two; the end is the last day that counts."
        );

    [Fact]
    public void A_death_before_the_birth_is_found()
    {
        var place = _copy.Set("people.csv", "fotieva", "died", "1880");

        Assert.Contains(
            At(
                place,
                ProblemKind.EndBeforeStart,
                $"The death, 1880, is before the birth, {_copy.Get("people.csv", "fotieva", "born")}.",
                "Correct one of the two."
            ),
            _copy.Read().Problems
        );
    }

    [Fact]
    public void A_tie_after_a_death_is_found() =>
        Expect(
            _copy.Set(Ties, "r-lenin-stalin-06", "end", "1924-02"),
            ProblemKind.OutsideLife,
            "Vladimir Lenin died on 1924-01-21; this ends on 1924-02.",
            "End it on 1924-01-21 at the latest."
        );

    [Fact]
    public void A_tie_before_a_birth_is_found() =>
        Expect(
            _copy.Set(Ties, "r-lenin-stalin-01", "start", "1877-04"),
            ProblemKind.OutsideLife,
            "Joseph Stalin is born only on 1878-12-18; this starts on 1877-04.",
            "Correct the start or the birth (people.csv)."
        );

    [Fact]
    public void A_tie_of_the_dead_without_an_end_is_found()
    {
        _copy.Set(Ties, "r-lenin-stalin-06", "ended_by", "");
        Expect(
            _copy.Set(Ties, "r-lenin-stalin-06", "end", ""),
            ProblemKind.OutsideLife,
            "Vladimir Lenin died on 1924-01-21, but this has no end.",
            "End it on 1924-01-21 at the latest."
        );
    }

    [Fact]
    public void An_office_after_a_death_is_found() =>
        Expect(
            _copy.Set("offices.csv", "lenin,Sovnarkom chair", "end", "1924-03-01"),
            ProblemKind.OutsideLife,
            "Vladimir Lenin died on 1924-01-21; this ends on 1924-03-01.",
            "End it on 1924-01-21 at the latest."
        );

    [Fact]
    public void Two_states_of_a_pair_at_once_are_found()
    {
        var other = _copy.LineOf(Ties, "r-stalin-trotsky-01");

        Expect(
            _copy.Set(Ties, Tie, "start", "1918-10"),
            ProblemKind.TwoStates,
            $"The pair already has the state 'r-stalin-trotsky-01' (line {other}) in that time.",
            "Start it after 1918-10, end that row earlier, or write 'contested' in the note if the two states are opposite and historians disagree."
        );
    }

    [Fact]
    public void Two_opposite_states_at_once_may_be_contested()
    {
        _copy.Set(Ties, Tie, "start", "1918-10");
        _copy.Set(Ties, Tie, "kind", "ALLIED_WITH");
        _copy.Set(Ties, Tie, "note", "contested: historians disagree.");

        Assert.Empty(_copy.Read().Problems);
    }

    [Fact]
    public void Two_states_of_one_kind_are_never_contested()
    {
        _copy.Set(Ties, Tie, "note", "contested: historians disagree.");
        var place = _copy.Set(Ties, Tie, "start", "1918-10");

        Assert.Equal((ProblemKind.TwoStates, place), PlaceOf(Assert.Single(_copy.Read().Problems)));
    }

    [Fact]
    public void A_legend_may_lie_inside_a_row_of_its_kind()
    {
        _copy.Set(Ties, Tie, "certainty", "legend");
        _copy.Set(Ties, Tie, "start", "1918-10");

        Assert.Empty(_copy.Read().Problems);
    }

    [Fact]
    public void A_tie_with_oneself_is_found() =>
        Expect(
            _copy.Set(Ties, Tie, "to", "stalin"),
            ProblemKind.SelfTie,
            "'stalin' is tied to himself.",
            "Name two different people in from and to."
        );

    [Fact]
    public void A_pair_in_the_other_order_is_found()
    {
        var first = _copy.LineOf(Ties, "r-stalin-trotsky-01");
        _copy.Set(Ties, Tie, "to", "stalin");

        Expect(
            _copy.Set(Ties, Tie, "from", "trotsky"),
            ProblemKind.PairOrder,
            $"Line {first} names this pair as stalin, trotsky.",
            "Name a pair in the same order in all its rows; a tie has no direction."
        );
    }

    [Fact]
    public void An_event_after_the_end_cannot_have_ended_a_tie() =>
        Expect(
            _copy.Set(Ties, Tie, "ended_by", "e-1924-01-lenin-dies"),
            ProblemKind.WrongEndingEvent,
            "The event of 1924-01-21 comes after the end, 1920-07.",
            "Correct the end, or name an event that comes no later than the day after it."
        );

    [Fact]
    public void An_event_before_the_start_cannot_have_ended_a_tie() =>
        Expect(
            _copy.Set(Ties, Tie, "ended_by", "e-1917-04-april-theses"),
            ProblemKind.WrongEndingEvent,
            "The event of 1917-04-17 comes before the start, 1918-11.",
            "Name the event that ended this tie."
        );

    [Fact]
    public void An_ending_event_needs_an_end()
    {
        _copy.Set(Ties, "r-stalin-trotsky-12", "end", "");
        var place = new Place(Ties, _copy.LineOf(Ties, "r-stalin-trotsky-12"), 0, "ended_by");

        var problem = Assert.Single(_copy.Read().Problems, problem => problem.Kind == ProblemKind.WrongEndingEvent);

        Assert.Equal(place, PlaceOf(problem).Place.WholeLine);
        Assert.Equal("An event ends the tie, but the tie has no end.", problem.Message);
    }

    [Fact]
    public void A_duplicate_id_names_the_other_line()
    {
        _copy.Set(Ties, "r-stalin-trotsky-03", "id", Tie);
        var place = new Place(Ties, _copy.LineOf(Ties, Tie) + 1, 1, "id");

        Expect(
            place,
            ProblemKind.DuplicateId,
            $"The id '{Tie}' already stands in line {place.Line - 1}.",
            "Give each row an id of its own, or remove one of the two."
        );
    }

    [Fact]
    public void An_id_with_other_characters_is_found()
    {
        var place = _copy.Set(Ties, Tie, "id", "r stalin/trotsky");

        Expect(place, ProblemKind.BadId, "'r stalin/trotsky' cannot be an id.", "Use letters, digits, hyphens and full stops only.");
    }

    [Fact]
    public void A_statement_without_a_source_is_found() =>
        Expect(
            _copy.Set(Ties, Tie, "sources", ""),
            ProblemKind.MissingSource,
            "This tie has no source.",
            "Write at least one id of sources.csv."
        );

    [Fact]
    public void An_empty_cell_that_needs_a_value_is_found() =>
        Expect(_copy.Set(Ties, Tie, "claim", ""), ProblemKind.EmptyCell, "The cell is empty.", "Every tie needs a value here.");

    [Fact]
    public void A_word_that_is_not_allowed_suggests_the_nearest() =>
        Expect(
            _copy.Set(Ties, Tie, "basis", "personnal"),
            ProblemKind.BadWord,
            "'personnal' is not a basis that is known.",
            "Did you mean 'personal'? Write one of political, personal, institutional, tactical."
        );

    [Fact]
    public void A_kind_of_tie_that_there_is_not_is_found() =>
        Expect(
            _copy.Set(Ties, Tie, "kind", "ENEMY_OF"),
            ProblemKind.BadWord,
            "'ENEMY_OF' is not a kind that is known.",
            "Write one of ALLIED_WITH, RIVAL_OF."
        );

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    public void A_strength_outside_1_to_3_is_found(string strength) =>
        Expect(
            _copy.Set(Ties, Tie, "strength", strength),
            ProblemKind.OutOfRange,
            $"{strength} is not from 1 to 3.",
            "Write a number from 1 to 3."
        );

    [Fact]
    public void A_strength_in_words_is_found() =>
        Expect(_copy.Set(Ties, Tie, "strength", "strong"), ProblemKind.BadNumber, "'strong' is not a whole number.", "Write digits only.");

    [Fact]
    public void A_place_off_the_map_is_found() =>
        Expect(
            _copy.Set("people.csv", "stalin", "y", "700"),
            ProblemKind.OutOfRange,
            "700 is not from 0 to 640.",
            "Write a number from 0 to 640."
        );

    [Fact]
    public void A_place_with_one_coordinate_is_found() =>
        Expect(
            _copy.Set("people.csv", "stalin", "y", ""),
            ProblemKind.HalfAPlace,
            "Only one of the two coordinates is given.",
            "Give both x and y, or neither."
        );

    [Fact]
    public void A_headline_that_is_too_long_is_found() =>
        Expect(
            _copy.Set(Ties, Tie, "headline", new string('x', 36)),
            ProblemKind.TextTooLong,
            "The text has 36 characters; 34 fit.",
            "Shorten it by 2."
        );

    [Fact]
    public void A_sentence_of_a_year_that_is_too_long_is_found() =>
        Expect(
            _copy.Set("years.csv", "1926", "sentence", new string('x', 96)),
            ProblemKind.TextTooLong,
            "The text has 96 characters; 95 fit.",
            "Shorten it by 1."
        );

    [Fact]
    public void A_control_character_is_found() =>
        Expect(
            _copy.Set(Ties, Tie, "claim", "Stalin\tand Trotsky argue."),
            ProblemKind.UntidyText,
            "There is a control character (code 9) in the value.",
            "Remove it."
        );

    [Fact]
    public void A_value_twice_in_a_list_is_found() =>
        Expect(
            _copy.Set(Ties, Tie, "sources", "cliff-1990;cliff-1990"),
            ProblemKind.DuplicateValue,
            "'cliff-1990' stands twice in the list.",
            "Remove one of the two."
        );

    [Fact]
    public void An_address_that_is_none_is_found() =>
        Expect(
            _copy.Set("sources.csv", "lenin-testament", "url", "www.example.org"),
            ProblemKind.BadAddress,
            "'www.example.org' is not a web address.",
            "Write it in full, from http:// or https:// on."
        );

    [Fact]
    public void An_end_after_the_horizon_is_found() =>
        Expect(
            _copy.Set("offices.csv", "stalin,General Secretary", "end", "1952-10-16"),
            ProblemKind.OutsideHorizon,
            "1952-10-16 is after the horizon 1940-12-31.",
            "Leave the end empty: what outlasts the horizon is open."
        );

    [Fact]
    public void An_event_outside_the_years_is_found()
    {
        var place = _copy.Set("events.csv", "e-1917-04-april-theses", "date", "1916-04-17");

        Assert.Contains(
            At(
                place,
                ProblemKind.OutsideHorizon,
                "1916-04-17 is outside 1917 to 1940.",
                "Correct the date, remove the event, or widen the years in dataset.yaml."
            ),
            _copy.Read().Problems
        );
    }

    [Fact]
    public void A_membership_told_twice_is_found()
    {
        var first = _copy.LineOf("memberships.csv", "sverdlov,lenin-core");
        var place = _copy.Append("memberships.csv", "sverdlov,lenin-core,1918,1919,member,attested,cohen-1973,");

        Expect(
            place with
            {
                Column = 21,
                ColumnName = "start",
            },
            ProblemKind.OverlappingRows,
            $"Line {first} already tells of 'sverdlov' and 'lenin-core' in that time.",
            "Remove one of the two rows, or let the one end before the other starts."
        );
    }

    [Fact]
    public void An_office_under_two_names_is_found() =>
        Expect(
            _copy.Set("offices.csv", "zinoviev,Politburo full member", "office", "Politburo Full Member"),
            ProblemKind.OfficeClash,
            "'Politburo Full Member' and 'Politburo full member' would be one office, 'politburo-full-member'.",
            "Write the name of an office in the same way everywhere."
        );

    [Fact]
    public void A_claim_about_nothing_known_is_found()
    {
        _copy.Set("events.csv", "e-1923-03-stroke", "claims", "");
        _copy.Set("events.csv", "e-1924-01-lenin-dies", "claims", "");
        var place = _copy.Set("claims.csv", "S1-01", "about", "e-1923-03-strike");

        Assert.Contains(
            At(place, ProblemKind.BrokenReference, "There is nothing with the id 'e-1923-03-strike'.", "Did you mean 'e-1923-03-stroke'?"),
            _copy.Read().Problems
        );
    }

    [Fact]
    public void A_claim_about_an_office_nobody_held_is_found()
    {
        var place = _copy.Set("claims.csv", "S1-43", "about", "offices:lenin:General Secretary");

        var problem = Assert.Single(_copy.Read().Problems);

        Assert.Equal((ProblemKind.BrokenReference, place), PlaceOf(problem));
        Assert.Equal("'lenin' holds no office 'General Secretary'.", problem.Message);
        Assert.StartsWith("Write one of Politburo (October 1917 bureau), ", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_is_not_encoded_needs_a_reason() =>
        Expect(
            _copy.Set("claims.csv", "S1-43", "about", "not encoded:"),
            ProblemKind.EmptyCell,
            "No reason is given.",
            "Say why after 'not encoded:'."
        );

    [Fact]
    public void A_tie_that_names_a_claim_which_is_about_something_else_is_found()
    {
        var line = _copy.LineOf("claims.csv", "S1-43");

        Expect(
            _copy.Set(Ties, Tie, "claims", "S1-43"),
            ProblemKind.OneSidedClaim,
            "The tie names the claim 'S1-43', which is not about it.",
            $"Add '{Tie}' to what the claim is about (claims.csv:{line}), or remove it here."
        );
    }

    [Fact]
    public void A_claim_about_a_tie_that_does_not_name_it_is_found()
    {
        var line = _copy.LineOf(Ties, Tie);

        Expect(
            _copy.Set("claims.csv", "S1-43", "about", Tie),
            ProblemKind.OneSidedClaim,
            $"The claim names the tie '{Tie}', which does not name the claim.",
            $"Add 'S1-43' to its claims ({Ties}:{line}), or remove it here."
        );
    }

    [Fact]
    public void A_year_without_a_sentence_is_found()
    {
        _copy.Remove("years.csv", "1926");

        Expect(new Place("years.csv", 0, 0, "year"), ProblemKind.WrongYear, "1926 has no sentence.", "Add a row for 1926.");
    }

    [Fact]
    public void A_year_with_two_sentences_is_found()
    {
        var line = _copy.LineOf("years.csv", "1926");

        Expect(
            _copy.Append("years.csv", "1926,Once more."),
            ProblemKind.WrongYear,
            $"1926 already has a sentence in line {line}.",
            "Remove one of the two."
        );
    }

    [Fact]
    public void A_year_outside_the_data_set_is_found() =>
        Expect(
            _copy.Append("years.csv", "1941,War."),
            ProblemKind.WrongYear,
            "1941 is outside 1917 to 1940.",
            "Remove the row, or widen the years in dataset.yaml."
        );

    private void Expect(Place place, ProblemKind kind, string message, string remedy) =>
        Assert.Equal(At(place, kind, message, remedy), Assert.Single(_copy.Read().Problems));

    private static Problem At(Place place, ProblemKind kind, string message, string remedy) =>
        new(kind, place.File, place.Line, place.Column, place.ColumnName, message, remedy);

    private static (ProblemKind Kind, Place Place) PlaceOf(Problem problem) =>
        (problem.Kind, new Place(problem.File, problem.Line, problem.Column, problem.ColumnName));
}
