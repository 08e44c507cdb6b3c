namespace Explorer.Loader.Tests.Untidy;

/// <summary>A sound data set of a few rows, to be saved as spreadsheets and editors save it.</summary>
internal static class SmallDataSet
{
    public const string People = """
        id,name,name_ru,born,died
        lenin,Vladimir Lenin,Ленин,1870-04-22,1924-01-21
        stalin,Joseph Stalin,Сталин,1878-12-18,1953-03-05
        trotsky,Leon Trotsky,Троцкий,1879-11-07,1940-08-21
        zinoviev,"Zinoviev, Grigory",Зиновьев,1883-09-23,1936-08-25

        """;

    public const string Ties = """
        id,from,to,kind,start,end,strength,basis,certainty,claim,why,sources,note
        r1,lenin,trotsky,ALLIED_WITH,1917-07,1920-11,3,political,attested,They make the rising.,"Trotsky joins, at last.",deutscher-1954;cohen-1973,
        r2,lenin,stalin,ALLIED_WITH,1917-04,1922-12,2,political,attested,Stalin is useful.,,cohen-1973,
        r3,stalin,trotsky,RIVAL_OF,1923-10,1940-08-21,3,personal,attested,They fight.,,deutscher-1954,
        r4,trotsky,zinoviev,RIVAL_OF,1923-10,1926-03,3,political,attested,They fight.,,deutscher-1954,
        r5,stalin,zinoviev,ALLIED_WITH,1922-12,1925-12,2,tactical,probable,They rule.,,cohen-1973,
        r6,lenin,zinoviev,ALLIED_WITH,1917-01,1917-10,2,political,attested,They travel.,,cohen-1973,

        """;

    public const string Sources = """
        id,kind,author,title,year,url,note
        cohen-1973,scholarship,Stephen Cohen,Bukharin and the Bolshevik Revolution,1973,https://example.org/cohen,
        deutscher-1954,scholarship,Isaac Deutscher,The Prophet Armed,1954,,

        """;

    public const string Factions = """
        id,name,also_known_as,start,end,platform,sources
        troika,The troika,Triumvirate;Old guard,1923-01,1925-12,Keep Trotsky out.,cohen-1973

        """;

    public const string Description = """
        id: small
        title: A small set
        language: en
        firstYear: 1917
        lastYear: 1940
        horizon: 1940-12-31
        coreFirst: 1922
        coreLast: 1929
        description: A few rows.
        licence: MIT

        """;

    /// <summary>Puts it in the place of another one.</summary>
    public static void Write(DataSetCopy copy)
    {
        foreach (var file in Directory.GetFiles(copy.Folder))
        {
            File.Delete(file);
        }
        copy["dataset.yaml"] = Description;
        copy["people.csv"] = People;
        copy["relationships.csv"] = Ties;
        copy["sources.csv"] = Sources;
        copy["factions.csv"] = Factions;
    }
}
