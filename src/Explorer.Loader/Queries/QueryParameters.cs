using Explorer.Connections.Queries;
using Explorer.Content.DataSets.Characters;
using Explorer.Graph.Values;

namespace Explorer.Loader.Queries;

/// <summary>The parameters of a query as the command line gives them.</summary>
internal static class QueryParameters
{
    /// <summary>The values that a query runs with: those given, and the defaults of its header.</summary>
    /// <param name="query">The query.</param>
    /// <param name="given">Texts <c>name=value</c>.</param>
    /// <exception cref="CommandException">A text is not of that form, a value not of the declared type, or there is no such parameter.</exception>
    public static Dictionary<string, Value> Bind(SavedQuery query, IReadOnlyList<string> given)
    {
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var text in given)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1)
            {
                throw Wrong($"--param {text}: write name=value, such as --param year=1926.");
            }
            var name = text[..equals].TrimStart('$');
            values[name] = Read(query, name, text[(equals + 1)..]);
        }

        try
        {
            return query.Bind(values);
        }
        catch (QueryParameterException wrong)
        {
            throw Wrong($"--param {wrong.Message}");
        }
    }

    private static Value Read(SavedQuery query, string name, string text)
    {
        if (query.Parameters.FirstOrDefault(parameter => parameter.Name == name) is { } declared)
        {
            return ParameterType.Read(declared.Type, text)
                ?? throw Wrong($"--param {name}: '{text}' is not of type {declared.Type}. {ParameterType.Example(declared.Type)}");
        }
        if (query.Parameters.Count > 0 && !IsUsed(query.Text, name))
        {
            throw Wrong($"--param {name}: {query.Name} has no such parameter. {Meant(query, name)}");
        }
        return ParameterType.Guess(text);
    }

    private static string Meant(SavedQuery query, string name) =>
        NearName.Find(name, query.Parameters.Select(parameter => parameter.Name)) is { } near
            ? $"Did you mean {near}?"
            : $"It has {string.Join(", ", query.Parameters)}.";

    /// <summary>Whether a text names a parameter anywhere, as <c>$name</c> or in back-quotes.</summary>
    private static bool IsUsed(string text, string name)
    {
        for (var at = text.IndexOf('$', StringComparison.Ordinal); at >= 0; at = text.IndexOf('$', at + 1))
        {
            var rest = text.AsSpan(at + 1).TrimStart('`');
            if (rest.StartsWith(name, StringComparison.Ordinal) && (rest.Length == name.Length || !IsPartOfName(rest[name.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartOfName(char letter) => char.IsLetterOrDigit(letter) || letter == '_';

    private static CommandException Wrong(string message) => new(ExitCodes.Usage, message);
}
