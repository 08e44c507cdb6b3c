using Explorer.Connections.Queries;
using Spectre.Console;

namespace Explorer.Loader.Queries;

/// <summary>Lists the saved questions by their grades, with what may be asked of them.</summary>
internal static class QuestionList
{
    /// <summary>Prints each question's name, title and parameters with their defaults.</summary>
    /// <returns>The exit code.</returns>
    public static int Print(Surroundings surroundings, QueryLibrary library)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in (string[])["question", "asks", "parameters"])
        {
            table.AddColumn(new TableColumn(new Text(column)));
        }
        foreach (var grade in library.ByGrade)
        {
            if (table.Rows.Count > 0)
            {
                table.AddEmptyRow();
            }
            table.AddRow(new Text((grade.Key ?? "what the page reads").ToUpperInvariant()));
            foreach (var query in grade)
            {
                table.AddRow(new Text(query.Name), new Text(query.Header.Title ?? ""), new Text(string.Join(", ", query.Parameters)));
            }
        }

        surroundings.Tables().Write(table);
        return ExitCodes.Success;
    }
}
