using Explorer.Graph.Values;
using Explorer.History.Claims;
using Explorer.Loader.DataSets;
using Explorer.Loader.DataSets.Schema;

namespace Explorer.Loader.Loading;

/// <summary>Turns the tables of a sound data set into rows for the load files.</summary>
internal sealed class RowMaker(DataSet set)
{
    private readonly string _dataset = set.Info.Id;

    /// <summary>The rows of one table; null if there is no table of that name.</summary>
    public LoadRows? Make(string name) =>
        name switch
        {
            "dataset" => Gather(name, table => table.Add(set.Info.Id, DataSetProperties())),
            "people" => Each(name, TableId.People, (row, table) => table.Add(row.Text("id"), Texts(row).ToValue())),
            "factions" => Each(name, TableId.Factions, (row, table) => table.Add(row.Text("id"), Periods(row).ToValue())),
            "offices" => Gather(name, AddOffices),
            "events" => Each(name, TableId.Events, (row, table) => table.Add(row.Text("id"), EventProperties(row))),
            "sources" => Each(name, TableId.Sources, (row, table) => table.Add(row.Text("id"), Texts(row).ToValue())),
            "claims" => Each(name, TableId.Claims, (row, table) => table.Add(row.Text("id"), ClaimProperties(row))),
            "years" => Each(
                name,
                TableId.Years,
                (row, table) => table.Add(row.Text("year"), Texts(row).Set("id", row.Text("year")).ToValue())
            ),
            "ties" => Each(name, TableId.Relationships, AddTie),
            "memberships" => Each(name, TableId.Memberships, AddMembership),
            "tenures" => Each(name, TableId.Offices, AddTenure),
            "participants" => Each(name, TableId.Events, AddParticipants),
            "claim-references" => Each(name, TableId.Claims, AddReferences),
            "claim-sources" => Each(name, TableId.Claims, AddClaimSource),
            _ => null,
        };

    private LoadRows Each(string name, TableId id, Action<TableRow, RowTable> add) =>
        Gather(
            name,
            table =>
            {
                foreach (var row in set[id].Rows)
                    add(row, table);
            }
        );

    private static LoadRows Gather(string name, Action<RowTable> fill)
    {
        var table = new RowTable();
        fill(table);
        return table.ToRows(name);
    }

    private Value DataSetProperties()
    {
        var info = set.Info;
        return Start(14)
            .Set("id", info.Id)
            .Set("title", info.Title)
            .Set("language", info.Language)
            .Set("firstYear", info.FirstYear)
            .Set("lastYear", info.LastYear)
            .Set("horizon", PropertyMap.DayOf(info.Horizon))
            .Set("coreFirst", info.CoreFirst)
            .Set("coreLast", info.CoreLast)
            .Set("description", info.Description)
            .Set("licence", info.Licence)
            .Set("version", set.Version)
            .ToValue();
    }

    private void AddOffices(RowTable table)
    {
        foreach (var row in set[TableId.Offices].Rows)
        {
            var id = OfficeSlug.Of(row.Text("office"));
            table.AddOnce(id, () => Start(3).Set("id", id).Set("name", row.Text("office")).ToValue());
        }
    }

    private void AddTie(TableRow row, RowTable table)
    {
        var (id, kind, from, to) = (row.Text("id"), row.Text("kind"), row.Text("from"), row.Text("to"));
        table.Add(
            $"{id}|{kind}|{from}|{to}",
            Periods(row, "from", "to", "kind").ToValue(),
            ("id", id),
            ("kind", kind),
            ("from", from),
            ("to", to)
        );
    }

    private void AddMembership(TableRow row, RowTable table)
    {
        var (person, faction, from) = (row.Text("person"), row.Text("faction"), row.Text("start"));
        table.Add(
            $"{person}|{faction}|{from}",
            Periods(row, "person", "faction").ToValue(),
            ("person", person),
            ("faction", faction),
            ("from", from)
        );
    }

    private void AddTenure(TableRow row, RowTable table)
    {
        var (person, office, from) = (row.Text("person"), OfficeSlug.Of(row.Text("office")), row.Text("start"));
        table.Add(
            $"{person}|{office}|{from}",
            Periods(row, "person", "office").ToValue(),
            ("person", person),
            ("office", office),
            ("from", from)
        );
    }

    private void AddParticipants(TableRow row, RowTable table)
    {
        foreach (var person in row.List("people"))
            table.Add($"{person}|{row.Text("id")}", Start(1).ToValue(), ("person", person), ("event", row.Text("id")));
    }

    private void AddClaimSource(TableRow row, RowTable table) =>
        table.Add($"{row.Text("id")}|{row.Text("source")}", Start(1).ToValue(), ("claim", row.Text("id")), ("source", row.Text("source")));

    /// <summary>A relationship cannot end at a tie: claims about ties stand in the tie's own list.</summary>
    private void AddReferences(TableRow row, RowTable table)
    {
        foreach (var reference in ClaimAbout.Parse(row.Text("about")).References)
        {
            if (LabelOf(reference) is not { } label)
                continue;
            var properties = Start(3).Set("reference", reference.Text);
            if (reference.IsTenure)
                properties.Set("office", OfficeSlug.Of(reference.Office!));
            table.Add(
                $"{row.Text("id")}|{reference.Text}",
                properties.ToValue(),
                ("claim", row.Text("id")),
                ("label", label),
                ("target", reference.Id),
                ("reference", reference.Text)
            );
        }
    }

    private string? LabelOf(AboutReference reference)
    {
        if (reference.IsTenure || set[TableId.People].ById.ContainsKey(reference.Id))
            return "Person";
        if (set[TableId.Events].ById.ContainsKey(reference.Id))
            return "Event";
        return set[TableId.Factions].ById.ContainsKey(reference.Id) ? "Faction" : null;
    }

    private Value EventProperties(TableRow row)
    {
        var date = row.Date("date")!;
        return Texts(row, "people")
            .Set("validFrom", PropertyMap.DayOf(date.Earliest))
            .Set("validTo", PropertyMap.DayOf(date.Latest))
            .Set("year", date.Earliest.Year)
            .ToValue();
    }

    private Value ClaimProperties(TableRow row)
    {
        var about = ClaimAbout.Parse(row.Text("about"));
        var references = new string[about.References.Count];
        for (var i = 0; i < references.Length; i++)
            references[i] = about.References[i].Text;
        return Texts(row, "source", "about").SetList("about", references).SetText("notEncoded", about.NotEncoded ?? "").ToValue();
    }

    private PropertyMap Periods(TableRow row, params ReadOnlySpan<string> leaveOut) =>
        Texts(row, [.. leaveOut, "start", "end"]).SetPeriod(row.Date("start")!, row.Date("end"), set.Info.Horizon);

    /// <summary>Every column under its name in the graph, with the type that the schema gives it.</summary>
    private PropertyMap Texts(TableRow row, params ReadOnlySpan<string> leaveOut)
    {
        var columns = row.Table.Schema.Columns;
        var properties = Start(columns.Length + 6);
        for (var i = 0; i < columns.Length; i++)
        {
            var column = columns[i];
            if (leaveOut.Contains(column.Name))
                continue;
            var name = column.Property ?? CamelCase(column.Name);
            if (column.IsList)
                properties.SetList(name, row.List(column.Name));
            else if (row.Value(i) is long integer)
                properties.Set(name, integer);
            else if (row.Value(i) is double number)
                properties.Set(name, number);
            else
                properties.SetText(name, row.Cells[i].Text);
        }

        return properties;
    }

    private PropertyMap Start(int capacity) => new PropertyMap(capacity).Set("dataset", _dataset);

    private static string CamelCase(string column)
    {
        var underscore = column.IndexOf('_', StringComparison.Ordinal);
        return underscore < 0
            ? column
            : CamelCase($"{column[..underscore]}{char.ToUpperInvariant(column[underscore + 1])}{column[(underscore + 2)..]}");
    }
}
