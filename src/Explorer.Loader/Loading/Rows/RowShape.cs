using Explorer.Loader.DataSets.Schema;

namespace Explorer.Loader.Loading.Rows;

/// <summary>
/// The properties of the rows of one kind: the columns of a table, without those that the graph holds in another form, and what is reckoned from them. A column
/// that is new in the schema is thereby a property, whichever way it is loaded.
/// </summary>
internal sealed class RowShape
{
    private static readonly RowProperty[] Period =
    [
        new("from", PropertyType.Text),
        new("to", PropertyType.OptionalText),
        new("validFrom", PropertyType.Day),
        new("validTo", PropertyType.Day),
        new("fromYear", PropertyType.Integer),
        new("toYear", PropertyType.Integer),
        new("open", PropertyType.Boolean),
    ];

    private static readonly RowShape None = new(null, []);

    private static readonly RowShape References = new(
        null,
        [],
        new("reference", PropertyType.Text),
        new RowProperty("office", PropertyType.OptionalText)
    );

    private RowShape(TableId? table, string[] leftOut, params RowProperty[] reckoned)
    {
        var columns = table is { } id ? DataSetSchema.Tables[(int)id].Columns : [];
        Columns = [.. Enumerable.Range(0, columns.Length).Where(i => Array.IndexOf(leftOut, columns[i].Name) < 0)];
        Properties =
        [
            new RowProperty("dataset", PropertyType.Text),
            .. Columns.Select(i => new RowProperty(columns[i].Property, TypeOf(columns[i]))),
            .. reckoned,
        ];
    }

    public static RowShape People { get; } = new(TableId.People, []);

    public static RowShape Factions { get; } = new(TableId.Factions, ["start", "end"], Period);

    public static RowShape Offices { get; } = new(null, [], new("id", PropertyType.Text), new RowProperty("name", PropertyType.Text));

    public static RowShape Events { get; } =
        new(
            TableId.Events,
            ["people"],
            new("validFrom", PropertyType.Day),
            new("validTo", PropertyType.Day),
            new RowProperty("year", PropertyType.Integer)
        );

    public static RowShape Sources { get; } = new(TableId.Sources, []);

    public static RowShape Claims { get; } =
        new(
            TableId.Claims,
            ["source", "about"],
            new("about", PropertyType.TextList),
            new RowProperty("notEncoded", PropertyType.OptionalText)
        );

    public static RowShape Years { get; } = new(TableId.Years, [], new RowProperty("id", PropertyType.Text));

    public static RowShape Terms { get; } = new(TableId.Glossary, []);

    public static RowShape Ties { get; } = new(TableId.Relationships, ["from", "to", "kind", "start", "end"], Period);

    public static RowShape Memberships { get; } = new(TableId.Memberships, ["person", "faction", "start", "end"], Period);

    public static RowShape Tenures { get; } = new(TableId.Offices, ["person", "office", "start", "end"], Period);

    /// <summary>The positions of the columns that become properties as they are.</summary>
    public int[] Columns { get; }

    /// <summary>All properties.</summary>
    public RowProperty[] Properties { get; }

    /// <summary>The shape of the rows of a name, as load files name them; null for the data set's own row, which is never staged.</summary>
    public static RowShape? Of(string rows) =>
        rows switch
        {
            "people" => People,
            "factions" => Factions,
            "offices" => Offices,
            "events" => Events,
            "sources" => Sources,
            "claims" => Claims,
            "years" => Years,
            "terms" => Terms,
            "ties" or "alliances" or "rivalries" => Ties,
            "memberships" => Memberships,
            "tenures" => Tenures,
            "participants" or "claim-sources" => None,
            "claim-references" or "claims-about-people" or "claims-about-events" or "claims-about-factions" => References,
            _ => null,
        };

    private static PropertyType TypeOf(ColumnSchema column) =>
        column.Type switch
        {
            ColumnType.TextList or ColumnType.References => PropertyType.TextList,
            ColumnType.Integer => PropertyType.Integer,
            ColumnType.Number => PropertyType.Number,
            _ => column.IsIndispensable || column.WhenAbsent.Length > 0 ? PropertyType.Text : PropertyType.OptionalText,
        };
}
