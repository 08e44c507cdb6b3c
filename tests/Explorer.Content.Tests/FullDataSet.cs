using Explorer.Content.DataSets.Schema;

namespace Explorer.Content.Tests;

/// <summary>A small data set in which every column of every table has a value, made from the schema: a new column is in it by itself.</summary>
internal static class FullDataSet
{
    private static readonly Dictionary<TableId, string> Ids = new()
    {
        [TableId.People] = "a",
        [TableId.Factions] = "f",
        [TableId.Relationships] = "t",
        [TableId.Events] = "e",
        [TableId.Sources] = "s",
        [TableId.Claims] = "c",
        [TableId.Glossary] = "g",
    };

    /// <summary>Puts it in the place of another one.</summary>
    public static void Write(DataSetCopy copy)
    {
        copy["dataset.yaml"] =
            "id: full\ntitle: Full\nlanguage: en\nfirstYear: 1923\nlastYear: 1923\nhorizon: 1923-12-31\ncoreFirst: 1923\ncoreLast: 1923\n"
            + "description: Every column has a value.\nlicence: MIT\n";
        foreach (var schema in DataSetSchema.Tables)
        {
            var lines = new List<string>
            {
                string.Join(',', schema.Columns.Select(column => column.Name)),
                string.Join(',', schema.Columns.Select(column => Value(schema, column))),
            };
            if (schema.Id == TableId.People)
            {
                lines.Add(string.Join(',', schema.Columns.Select(column => column.Type == ColumnType.Id ? "b" : Value(schema, column))));
            }
            copy[schema.File] = string.Join('\n', lines) + "\n";
        }
    }

    private static string Value(TableSchema schema, ColumnSchema column) =>
        column.Type switch
        {
            ColumnType.Id => Ids[schema.Id],
            ColumnType.Reference => column.Name == "to" ? "b" : Ids[column.Target],
            ColumnType.References => Ids[column.Target],
            ColumnType.TextList => "one;two",
            ColumnType.Date => "1923",
            ColumnType.Integer => column.Max <= 3 ? "1" : "1923",
            ColumnType.Number => "5",
            ColumnType.Word => column.Words[0],
            ColumnType.Address => "https://example.org/",
            ColumnType.Colour => "#B3261E",
            ColumnType.About => "t;e",
            _ => $"Text of {column.Name}",
        };
}
