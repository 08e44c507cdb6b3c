using Explorer.History.Changes;

namespace Explorer.History.Tests.Changes;

public sealed class YearSentencesTests
{
    [Fact]
    public void A_year_says_its_two_most_important_changes()
    {
        var chronicle = Sample.Chronicle(
            [Sample.Person("stalin"), Sample.Person("trotsky"), Sample.Person("lenin", died: "1924-01-21")],
            [Sample.Rival("r1", "stalin", "trotsky", "1924", strength: 3)]
        );

        var sentence = YearSentences.From(1924, Shifts.During(chronicle, 1924));

        Assert.Equal("Lenin dies. Stalin and Trotsky become rivals.", sentence);
        Assert.InRange(sentence.Length, 1, YearSentences.MaxLength);
    }

    [Fact]
    public void A_year_without_changes_says_so() => Assert.Equal("In 1919 no tie changes.", YearSentences.From(1919, []));
}
