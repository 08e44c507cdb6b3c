using Explorer.Graph.Values;

namespace Explorer.Connections.Queries;

/// <summary>A parameter of a query, as a line <c>// param year: integer = 1926</c> declares it.</summary>
/// <param name="Name">The name, without the dollar sign.</param>
/// <param name="Type">One of <see cref="ParameterType.Names"/>.</param>
/// <param name="DefaultText">The default as it is written; null if there is none.</param>
public sealed record QueryParameter(string Name, string Type, string? DefaultText)
{
    /// <summary>Whether it has a default, a value of its own or a day of another parameter's year.</summary>
    public bool HasDefault => DefaultText is not null;

    /// <summary>The value that the query runs with if none is given; null if there is none, or if it is a <see cref="DefaultDay"/>.</summary>
    public Value? Default { get; private init; }

    /// <summary>The day of another parameter's year that the query runs with if none is given; null if there is none.</summary>
    public DayOfYear? DefaultDay { get; private init; }

    /// <summary>Reads a declaration.</summary>
    /// <param name="text">What stands behind <c>// param</c>: <c>year: integer = 1926</c>, or without the default.</param>
    /// <param name="above">The parameters of the lines above.</param>
    /// <exception cref="FormatException">It is no declaration; the message has no full stop.</exception>
    internal static QueryParameter Read(string text, IReadOnlyList<QueryParameter> above)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var declared = equals < 0 ? text : text[..equals];
        var colon = declared.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || declared[..colon].Trim().Contains(' ', StringComparison.Ordinal))
        {
            throw new FormatException($"\"{text}\" should read NAME: TYPE = DEFAULT");
        }
        var (name, type) = (declared[..colon].Trim(), declared[(colon + 1)..].Trim());
        if (above.Any(other => other.Name == name))
        {
            throw new FormatException($"there is a parameter {name} already");
        }
        if (!ParameterType.Names.Contains(type, StringComparer.Ordinal))
        {
            throw new FormatException($"there is no type {type}; types are {string.Join(", ", ParameterType.Names)}");
        }
        if (equals < 0)
        {
            return new QueryParameter(name, type, DefaultText: null);
        }

        var value = text[(equals + 1)..].Trim();
        var parameter = new QueryParameter(name, type, value);
        if (type == ParameterType.Date && value.StartsWith('$'))
        {
            return parameter with { DefaultDay = DayOfYear.Read(value, above) };
        }
        return ParameterType.Read(type, value) is { } read
            ? parameter with
            {
                Default = read,
            }
            : throw new FormatException($"{value} is not of type {type}; {ParameterType.Example(type).TrimEnd('.')}");
    }

    /// <inheritdoc/>
    public override string ToString() => HasDefault ? $"{Name} = {DefaultText}" : Name;
}
