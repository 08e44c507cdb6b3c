using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;
using Explorer.History.Dates;

namespace Explorer.Content.Loading.Rows;

/// <summary>Gathers the properties of a node or relationship; what is empty is left out, as a graph leaves out null.</summary>
internal sealed class PropertyMapBuilder(int capacity)
{
    private readonly MapBuilder _map = new(capacity);

    public PropertyMapBuilder Set(string key, Value value)
    {
        if (!value.IsNull)
        {
            _map.Set(key, value);
        }
        return this;
    }

    public PropertyMapBuilder SetText(string key, string text) => text.Length == 0 ? this : Set(key, text);

    public PropertyMapBuilder SetList(string key, string[] texts) => Set(key, ListOf(texts));

    /// <summary>The texts in from and to, and the days and years that they come to in validFrom, validTo, fromYear and toYear, which are never null.</summary>
    public PropertyMapBuilder SetPeriod(EdtfDate start, EdtfDate? end, Period period)
    {
        Set("from", start.Text);
        if (end is not null)
        {
            Set("to", end.Text);
        }
        return Set("validFrom", DayOf(period.First))
            .Set("validTo", DayOf(period.Last))
            .Set("fromYear", period.First.Year)
            .Set("toYear", period.Last.Year)
            .Set("open", end is null);
    }

    public Value ToValue() => _map.ToValue();

    public static Value DayOf(DateOnly day) => Value.Date(new CypherDate(day.DayNumber - EpochDayNumber));

    public static Value ListOf(string[] texts) =>
        texts.Length == 0 ? Value.EmptyList : Value.List(Array.ConvertAll(texts, text => (Value)text));

    private static readonly int EpochDayNumber = new DateOnly(1970, 1, 1).DayNumber;
}
