using Explorer.Graph.Values;

namespace Explorer.Connections.Json;

/// <summary>Keeps out of parameters what a graph would not take: nodes, relationships and paths are found, not sent.</summary>
public static class ParameterCheck
{
    /// <summary>Checks the parameters of a statement, with all that is in them.</summary>
    /// <param name="parameters">The values by name.</param>
    /// <exception cref="GraphException">One cannot be a parameter.</exception>
    public static void Check(IReadOnlyDictionary<string, Value> parameters)
    {
        foreach (var value in parameters.Values)
        {
            Check(value);
        }
    }

    private static void Check(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Node or ValueKind.Relationship or ValueKind.Path:
                throw new GraphException(
                    GraphStatusCodes.WrongType,
                    $"A {value.Kind.Name()} cannot be a parameter. Pass a property that identifies it, such as its id."
                );
            case ValueKind.List:
                foreach (var item in value.AsList())
                {
                    Check(item);
                }
                break;
            case ValueKind.Map:
                Check(value.AsMap());
                break;
            default:
                break;
        }
    }
}
