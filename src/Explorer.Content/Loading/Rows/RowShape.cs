using Explorer.Content.DataSets.Schema;

namespace Explorer.Content.Loading.Rows;

/// <summary>
/// The properties of the rows of one kind: the columns of a table, without those that the graph holds in another form, and what is reckoned from them. A column
/// that is new in the schema is thereby a property, whichever way it is loaded.
/// </summary>
internal sealed class RowShape
{
    private static readonly RowProperty[] Period =
    [
        new("from", RowPropertyType.Text),
        new("to", RowPropertyType.OptionalText),
        new("validFrom", RowPropertyType.Day),
        new("validTo", RowPropertyType.Day),
        new("fromYear", RowPropertyType.Integer),
        new("toYear", RowPropertyType.Integer),
        new("open", RowPropertyType.Boolean),
    ];

    private static readonly RowShape None = new(null, []);

    private static readonly RowShape References = new(
        null,
        [],
        new("reference", RowPropertyType.Text),
        new RowProperty("office", RowPropertyType.OptionalText)
    );

    private RowShape(TableId? table, string[] leftOut, params RowProperty[] reckoned)
    {
        var columns = table is { } id ? DataSetSchema.Tables[(int)id].Columns : [];
        Columns = [.. Enumerable.Range(0, columns.Length).Where(i => Array.IndexOf(leftOut, columns[i].Name) < 0)];
        Properties =
        [
            new RowProperty("dataset", RowPropertyType.Text),
            .. Columns.Select(i => new RowProperty(columns[i].Property, TypeOf(columns[i]))),
            .. reckoned,
        ];
    }

    public static RowShape People { get; } = new(TableId.People, []);

    public static RowShape Factions { get; } = new(TableId.Factions, ["start", "end"], Period);

    public static RowShape Offices { get; } = new(null, [], new("id", RowPropertyType.Text), new RowProperty("name", RowPropertyType.Text));

    public static RowShape Events { get; } =
        new(
            TableId.Events,
            ["people"],
            new("validFrom", RowPropertyType.Day),
            new("validTo", RowPropertyType.Day),
            new RowProperty("year", RowPropertyType.Integer)
        );

    public static RowShape Sources { get; } = new(TableId.Sources, []);

    public static RowShape Claims { get; } =
        new(
            TableId.Claims,
            ["source", "about"],
            new("about", RowPropertyType.TextList),
            new RowProperty("notEncoded", RowPropertyType.OptionalText)
        );

    public static RowShape Years { get; } = new(TableId.Years, [], new RowProperty("id", RowPropertyType.Text));

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

    private static RowPropertyType TypeOf(ColumnSchema column) =>
        column.Type switch
        {
            ColumnType.TextList or ColumnType.References => RowPropertyType.TextList,
            ColumnType.Integer => RowPropertyType.Integer,
            ColumnType.Number => RowPropertyType.Number,
            _ => column.IsIndispensable || column.WhenAbsent.Length > 0 ? RowPropertyType.Text : RowPropertyType.OptionalText,
        };
}
