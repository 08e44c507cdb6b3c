using Explorer.Connections.Queries;
using Explorer.Content.DataSets.Characters;
using Explorer.Content.Lessons.Scenes;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Content.Lessons;

/// <summary>Puts together what a saved question is asked with for a scene: what the scene says, and its first day where it says neither a year nor a day.</summary>
public static class SceneQuestion
{
    private const string Year = "year";
    private const string Day = "date";

    /// <summary>The questions that a scene can name: those that people are offered.</summary>
    internal static IReadOnlyList<string> Names(QueryLibrary library) =>
        Directory.Exists(library.Folder)
            ? [.. library.ByGrade.Where(grade => grade.Key is not null).SelectMany(grade => grade).Select(one => one.Name)]
            : [];

    /// <summary>The values.</summary>
    /// <param name="question">The question.</param>
    /// <param name="asked">What the scene says.</param>
    /// <param name="day">The first day of the scene.</param>
    /// <param name="key">The key under which the graph holds the data set.</param>
    /// <exception cref="QueryParameterException">A value does not fit.</exception>
    public static Dictionary<string, Value> Bind(SavedQuery question, SceneQuery asked, DateOnly day, string key)
    {
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        if (Find(question, "dataset") is not null)
        {
            values["dataset"] = key;
        }
        foreach (var parameter in asked.Parameters)
        {
            values[parameter.Name.Id] = Read(question, parameter);
        }
        if (values.ContainsKey(Year) || values.ContainsKey(Day))
        {
            return question.Bind(values);
        }
        if (Find(question, Day) is { Type: ParameterType.Date })
        {
            values[Day] = Value.Date(CypherDate.Of(day.Year, day.Month, day.Day));
        }
        else if (Find(question, Year) is { Type: ParameterType.Integer })
        {
            values[Year] = day.Year;
        }
        return question.Bind(values);
    }

    /// <summary>What is wrong with a parameter; null if nothing is.</summary>
    internal static (string Message, string Remedy)? Fault(SavedQuery question, SceneParameter parameter)
    {
        if (Find(question, parameter.Name.Id) is not { } declared)
        {
            return (
                $"{question.Name} has no parameter {parameter.Name.Id}.",
                question.Parameters.Count == 0
                    ? "It has none; leave it out."
                    : NearName.Meant(parameter.Name.Id, [.. question.Parameters.Select(one => one.Name)])
            );
        }
        return ParameterType.Read(declared.Type, parameter.Value.Id) is null
            ? ($"{parameter.Name.Id} cannot be {parameter.Value.Id}.", ParameterType.Example(declared.Type))
            : null;
    }

    private static Value Read(SavedQuery question, SceneParameter parameter) =>
        Find(question, parameter.Name.Id) is { } declared && ParameterType.Read(declared.Type, parameter.Value.Id) is { } value
            ? value
            : throw new QueryParameterException($"{question.Name} cannot be asked with {parameter.Name.Id}={parameter.Value.Id}.");

    private static QueryParameter? Find(SavedQuery question, string name) => question.Parameters.FirstOrDefault(one => one.Name == name);
}
