using Explorer.Graph.Values;
using Explorer.Loader.Commands;
using Explorer.Loader.Loading;

namespace Explorer.Loader.Queries;

/// <summary>The parameters of a query: those that its head declares with their defaults, and those that the user gives.</summary>
internal static class QueryParameters
{
    /// <summary>Joins declared defaults and given values.</summary>
    /// <param name="query">The query; its head may hold lines <c>// param year: integer = 1926</c>.</param>
    /// <param name="given">Texts <c>name=value</c>.</param>
    /// <exception cref="CommandException">A text is not of that form, or a value not of the declared type.</exception>
    public static Dictionary<string, Value> Bind(CypherFile query, IReadOnlyList<string> given)
    {
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in query.Header.GetValueOrDefault("param") ?? [])
        {
            var (name, type, value) = Declaration(line);
            types[name] = type;
            if (value is not null)
                values[name] = ParameterValue.Parse(name, type, value);
        }

        foreach (var text in given)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1)
                throw new CommandException(ExitCodes.Usage, $"--param {text}: write name=value, such as --param year=1926.");
            var name = text[..equals].TrimStart('$');
            values[name] = ParameterValue.Parse(name, types.GetValueOrDefault(name), text[(equals + 1)..]);
        }

        return values;
    }

    /// <summary><c>year: integer = 1926</c>; type and default may be missing.</summary>
    private static (string Name, string Type, string? Default) Declaration(string line)
    {
        var equals = line.IndexOf('=', StringComparison.Ordinal);
        var value = equals < 0 ? null : line[(equals + 1)..].Trim();
        var declared = equals < 0 ? line : line[..equals];
        var colon = declared.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? (declared.Trim(), "", value)
            : (declared[..colon].Trim(), declared[(colon + 1)..].Trim().ToLowerInvariant(), value);
    }
}
