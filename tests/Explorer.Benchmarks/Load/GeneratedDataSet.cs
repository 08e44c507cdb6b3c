namespace Explorer.Benchmarks.Load;

/// <summary>Turns the generator's tables into the folder of a data set: people, factions, memberships and ties of a hundred years.</summary>
internal static class GeneratedDataSet
{
    public const string Id = "bench";

    private const string Open = "9999";

    public static void Write(string generated, string folder)
    {
        Directory.CreateDirectory(folder);
        var years = Enumerable.Range(1900, 100);
        File.WriteAllText(
            Path.Combine(folder, "dataset.yaml"),
            $"id: {Id}\ntitle: Generated\nlanguage: en\nfirstYear: 1900\nlastYear: 1999\nhorizon: 1999-12-31\ncoreFirst: 1900\ncoreLast: 1999\n"
                + "description: Generated.\nlicence: none\n"
        );
        Table("years.csv", "year,sentence", years.Select(year => $"{year},Generated."));
        Table("sources.csv", "id,kind,author,title,year,url,note", ["gen,reference,Generator,Generated,,,"]);
        Table("events.csv", "id,date,title,kind,people,factions,summary,consequence,short,sources,claims", []);
        Table("claims.csv", "id,source,text,verdict,correction,about", []);
        Table("offices.csv", "person,office,start,end,sources,note", []);
        Table(
            "people.csv",
            "id,name,full_name,name_ru,map_name,born,died,death_manner,role,tier,x,y",
            Rows("people.csv").Select(row => $"p{row[0]},{row[1]},{row[1]},,{row[1]},1870,,,{row[2]},3,,")
        );
        Table(
            "factions.csv",
            "id,name,also_known_as,start,end,platform,sources",
            Rows("factions.csv").Select(row => $"f{row[0]},{row[1]},,1900,,Generated.,gen")
        );
        Table(
            "memberships.csv",
            "person,faction,start,end,role,certainty,sources,note",
            Rows("member.csv").Select(row => $"p{row[0]},f{row[1]},{row[2]},{End(row[3])},member,attested,gen,")
        );
        Table(
            "relationships.csv",
            "id,from,to,kind,start,end,strength,basis,certainty,claim,headline,why,end_why,sources,claims,ended_by,note",
            Rows("ally.csv")
                .Select(row => Tie(row, "ALLIED_WITH"))
                .Concat(Rows("rival.csv").Select(row => Tie(row, "RIVAL_OF")))
                .Select((tie, i) => $"t{i + 1},{tie}")
        );

        void Table(string file, string header, IEnumerable<string> rows) =>
            File.WriteAllLines(Path.Combine(folder, file), rows.Prepend(header));

        IEnumerable<string[]> Rows(string file) => File.ReadLines(Path.Combine(generated, file)).Skip(1).Select(line => line.Split(','));
    }

    /// <summary>A pair is named in one order; strengths from 1 to 5 become 1 to 3.</summary>
    private static string Tie(string[] row, string kind)
    {
        var (a, b) = string.CompareOrdinal(row[0], row[1]) < 0 ? (row[0], row[1]) : (row[1], row[0]);
        var strength = (int.Parse(row[5]) + 1) / 2;
        return $"p{a},p{b},{kind},{row[2]},{End(row[3])},{strength},political,attested,Generated.,,,,gen,,,";
    }

    private static string End(string year) => year == Open ? "" : year;
}
