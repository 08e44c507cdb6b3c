using Explorer.Connections.Queries;
using Explorer.Graph.Values;

namespace Explorer.Connections.Tests.Queries;

/// <summary>With which values a question runs.</summary>
public sealed class SavedQueryTests
{
    private static readonly SavedQuery Question = SavedQuery.Parse(
        "cypher/queries/mine.cypher",
        "// title: A\n// about: B\n// param person: string = stalin\n// param year: integer = 1926\n// param date: date = $year-12-31\nRETURN $date\n"
    );

    [Theory]
    [InlineData("", "person=\"stalin\" year=1926 date=1926-12-31")]
    [InlineData("year=1925", "person=\"stalin\" year=1925 date=1925-12-31")]
    [InlineData("date=1925-01-20", "person=\"stalin\" year=1925 date=1925-01-20")]
    [InlineData("year=1925 date=1925-01-20", "person=\"stalin\" year=1925 date=1925-01-20")]
    [InlineData("date=1925-01-20 person=trotsky", "person=\"trotsky\" year=1925 date=1925-01-20")]
    [InlineData("year=4 other=1", "person=\"stalin\" year=4 date=0004-12-31 other=\"1\"")]
    public void What_is_not_given_has_its_default(string given, string bound)
    {
        var values = Question.Bind(Given(given));

        Assert.Equal(
            bound.Split(' ').Order(StringComparer.Ordinal),
            values.Select(value => $"{value.Key}={value.Value}").Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("year=1925 date=1926-01-20", "date=1926-01-20 does not lie in year=1925. Leave year out: the day says it.")]
    [InlineData("year=0", "year=0 is no year from 1 to 9999.")]
    [InlineData("year=19260", "year=19260 is no year from 1 to 9999.")]
    public void A_day_and_a_year_agree(string given, string message) =>
        Assert.Equal(message, Assert.Throws<QueryParameterException>(() => Question.Bind(Given(given))).Message);

    private static Dictionary<string, Value> Given(string text)
    {
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var pair in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = (pair[..pair.IndexOf('=')], pair[(pair.IndexOf('=') + 1)..]);
            values[name] = ParameterType.Read(Question.Parameters.FirstOrDefault(one => one.Name == name)?.Type ?? "string", value)!.Value;
        }

        return values;
    }
}
