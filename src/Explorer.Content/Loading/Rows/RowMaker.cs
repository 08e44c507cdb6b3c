using Explorer.Content.DataSets;
using Explorer.Content.DataSets.Schema;
using Explorer.Content.DataSets.Tables;
using Explorer.History.Claims;
using Explorer.History.Dates;

namespace Explorer.Content.Loading.Rows;

/// <summary>Turns the tables of a sound data set into rows for the load files, one after the other, so that a large table is never held as a whole.</summary>
/// <param name="set">The data set.</param>
/// <param name="key">What the nodes and relationships carry as <c>dataset</c>.</param>
internal sealed class RowMaker(DataSet set, string key)
{
    private readonly RowPeriods _periods = new(set);

    /// <summary>The rows of a name; null if there are none of that name.</summary>
    public IEnumerable<LoadRow>? Rows(string name) =>
        name switch
        {
            "dataset" => [LoadRow.Of(set.Info.Id, DataSetProperties())],
            "people" => Each(TableId.People, row => Node(row, Texts(row, RowShape.People))),
            "factions" => Each(TableId.Factions, row => Node(row, Dated(row, RowShape.Factions, _periods.OfFaction(row)))),
            "offices" => Offices(),
            "events" => Each(TableId.Events, row => Node(row, EventProperties(row))),
            "sources" => Each(TableId.Sources, row => Node(row, Texts(row, RowShape.Sources))),
            "claims" => Each(TableId.Claims, row => Node(row, ClaimProperties(row))),
            "years" => Each(TableId.Years, row => LoadRow.Of(row.Text("year"), Texts(row, RowShape.Years).Set("id", row.Text("year")))),
            "terms" => Each(TableId.Glossary, row => Node(row, Texts(row, RowShape.Terms))),
            "ties" => Each(TableId.Relationships, Tie),
            "alliances" => Each(TableId.Relationships, Tie, row => row.Text("kind") == "ALLIED_WITH"),
            "rivalries" => Each(TableId.Relationships, Tie, row => row.Text("kind") == "RIVAL_OF"),
            "memberships" => Each(TableId.Memberships, Membership),
            "tenures" => Each(TableId.Offices, Tenure),
            "participants" => set[TableId.Events].Rows.SelectMany(Participants),
            "claim-references" => References(label: null),
            "claims-about-people" => References("Person"),
            "claims-about-events" => References("Event"),
            "claims-about-factions" => References("Faction"),
            "claim-sources" => Each(TableId.Claims, ClaimSource),
            _ => null,
        };

    /// <summary>The properties of the data set's own node.</summary>
    public PropertyMapBuilder DataSetProperties()
    {
        var info = set.Info;
        var properties = Start(20)
            .Set("id", info.Id)
            .Set("title", info.Title)
            .Set("language", info.Language)
            .Set("firstYear", info.FirstYear)
            .Set("lastYear", info.LastYear)
            .Set("horizon", PropertyMapBuilder.DayOf(info.Horizon))
            .Set("coreFirst", info.CoreFirst)
            .Set("coreLast", info.CoreLast)
            .Set("description", info.Description)
            .Set("licence", info.Licence)
            .SetText("lead", info.Lead)
            .SetText("seatBody", info.SeatBody)
            .SetText("seatFull", info.SeatFull)
            .SetText("seatCandidate", info.SeatCandidate)
            .SetText("fullSeat", info.FullSeat)
            .SetText("candidateSeat", info.CandidateSeat)
            .SetText("actors", info.Actors)
            .Set("version", set.Version);
        return info.NeutralAmong.Count > 0 ? properties.SetList("neutralAmong", [.. info.NeutralAmong]) : properties;
    }

    private IEnumerable<LoadRow> Each(TableId id, Func<TableRow, LoadRow> make, Predicate<TableRow>? only = null)
    {
        foreach (var row in set[id].Rows)
        {
            if (only is null || only(row))
            {
                yield return make(row);
            }
        }
    }

    private static LoadRow Node(TableRow row, PropertyMapBuilder properties) => LoadRow.Of(row.Text("id"), properties);

    private IEnumerable<LoadRow> Offices()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in set[TableId.Offices].Rows)
        {
            var id = OfficeSlug.Of(row.Text("office"));
            if (seen.Add(id))
            {
                yield return LoadRow.Of(id, Start(3).Set("id", id).Set("name", row.Text("office")));
            }
        }
    }

    private LoadRow Tie(TableRow row)
    {
        var (id, kind, from, to) = (row.Text("id"), row.Text("kind"), row.Text("from"), row.Text("to"));
        var properties = Dated(row, RowShape.Ties, _periods.OfTie(row));
        return LoadRow.Of($"{id}|{kind}|{from}|{to}", properties, ("id", id), ("kind", kind), ("from", from), ("to", to));
    }

    private LoadRow Membership(TableRow row)
    {
        var (person, faction, from) = (row.Text("person"), row.Text("faction"), row.Text("start"));
        var properties = Dated(row, RowShape.Memberships, _periods.OfMembership(row));
        return LoadRow.Of($"{person}|{faction}|{from}", properties, ("person", person), ("faction", faction), ("from", from));
    }

    private LoadRow Tenure(TableRow row)
    {
        var (person, office, from) = (row.Text("person"), OfficeSlug.Of(row.Text("office")), row.Text("start"));
        var properties = Dated(row, RowShape.Tenures, _periods.OfTenure(row));
        return LoadRow.Of($"{person}|{office}|{from}", properties, ("person", person), ("office", office), ("from", from));
    }

    private IEnumerable<LoadRow> Participants(TableRow row)
    {
        foreach (var person in row.List("people"))
        {
            yield return LoadRow.Of($"{person}|{row.Text("id")}", Start(1), ("person", person), ("event", row.Text("id")));
        }
    }

    private LoadRow ClaimSource(TableRow row) =>
        LoadRow.Of($"{row.Text("id")}|{row.Text("source")}", Start(1), ("claim", row.Text("id")), ("source", row.Text("source")));

    /// <summary>A relationship cannot end at a tie: claims about ties stand in the tie's own list.</summary>
    private IEnumerable<LoadRow> References(string? label)
    {
        foreach (var row in set[TableId.Claims].Rows)
        {
            foreach (var reference in ClaimAbout.Parse(row.Text("about")).References)
            {
                if (LabelOf(reference) is { } target && (label is null || target == label))
                {
                    yield return Reference(row, reference, target);
                }
            }
        }
    }

    private LoadRow Reference(TableRow row, AboutReference reference, string label)
    {
        var properties = Start(3).Set("reference", reference.Text);
        if (reference.IsTenure)
        {
            properties.Set("office", OfficeSlug.Of(reference.Office!));
        }
        return LoadRow.Of(
            $"{row.Text("id")}|{reference.Text}",
            properties,
            ("claim", row.Text("id")),
            ("label", label),
            ("target", reference.Id),
            ("reference", reference.Text)
        );
    }

    private string? LabelOf(AboutReference reference)
    {
        if (reference.IsTenure || set[TableId.People].ById.ContainsKey(reference.Id))
        {
            return "Person";
        }
        if (set[TableId.Events].ById.ContainsKey(reference.Id))
        {
            return "Event";
        }
        return set[TableId.Factions].ById.ContainsKey(reference.Id) ? "Faction" : null;
    }

    private PropertyMapBuilder EventProperties(TableRow row)
    {
        var date = row.Date("date")!;
        return Texts(row, RowShape.Events)
            .Set("validFrom", PropertyMapBuilder.DayOf(date.Earliest))
            .Set("validTo", PropertyMapBuilder.DayOf(date.Latest))
            .Set("year", date.Earliest.Year);
    }

    private PropertyMapBuilder ClaimProperties(TableRow row)
    {
        var about = ClaimAbout.Parse(row.Text("about"));
        var references = new string[about.References.Count];
        for (var i = 0; i < references.Length; i++)
        {
            references[i] = about.References[i].Text;
        }
        return Texts(row, RowShape.Claims).SetList("about", references).SetText("notEncoded", about.NotEncoded ?? "");
    }

    private PropertyMapBuilder Dated(TableRow row, RowShape shape, Period period) =>
        Texts(row, shape).SetPeriod(row.Date("start")!, row.Date("end"), period);

    /// <summary>Every column of the shape under its name in the graph, with the type that the schema gives it.</summary>
    private PropertyMapBuilder Texts(TableRow row, RowShape shape)
    {
        var columns = row.Table.Schema.Columns;
        var properties = Start(shape.Properties.Length);
        foreach (var i in shape.Columns)
        {
            var column = columns[i];
            if (column.IsList)
            {
                properties.SetList(column.Property, row.Value(i) as string[] ?? []);
            }
            else if (row.Value(i) is long integer)
            {
                properties.Set(column.Property, integer);
            }
            else if (row.Value(i) is double number)
            {
                properties.Set(column.Property, number);
            }
            else
            {
                properties.SetText(column.Property, row.Cells[i].Text);
            }
        }

        return properties;
    }

    private PropertyMapBuilder Start(int capacity) => new PropertyMapBuilder(capacity).Set("dataset", key);
}
