using System.Globalization;
using Explorer.Graph.Values;

namespace Explorer.Differential.Tests.Answers;

/// <summary>One text per value. Keys and labels come in alphabetical order, because theirs means nothing; ids are left out, because each engine has its own.</summary>
/// <param name="tellsNumbersApart">Whether 1 and 1.0 have different texts.</param>
internal sealed class ValueText(bool tellsNumbersApart)
{
    public string Of(Value value) =>
        value.Kind switch
        {
            ValueKind.Float when !tellsNumbersApart => Number(value.AsFloat()),
            ValueKind.Integer when !tellsNumbersApart => Number(value.AsInteger()),
            ValueKind.List => ListOf(value.AsList().Select(Of)),
            ValueKind.Map => Map(value.AsMap()),
            ValueKind.Node => Node(value.AsNode()),
            ValueKind.Relationship => Relationship(value.AsRelationship()),
            ValueKind.Path => Path(value.AsPath()),
            _ => value.ToString(),
        };

    /// <summary>A list whose order the query does not define.</summary>
    public string OfBag(Value value) =>
        value.Kind == ValueKind.List ? ListOf(value.AsList().Select(Of).Order(StringComparer.Ordinal)) : Of(value);

    private static string ListOf(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    private static string Number(double number) => number == 0 ? "0" : number.ToString("R", CultureInfo.InvariantCulture);

    private string Map(IReadOnlyDictionary<string, Value> entries) =>
        $"{{{string.Join(", ", entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Of(entry.Value)}"))}}}";

    private string Node(Node node) =>
        node.IsDeleted
            ? "(deleted)"
            : $"({string.Concat(node.Labels.Order(StringComparer.Ordinal).Select(label => ":" + label))} {Map(node.Properties)})";

    private string Relationship(Relationship one) => one.IsDeleted ? "[deleted]" : $"[:{one.Type} {Map(one.Properties)}]";

    private string Path(GraphPath path) =>
        Node(path.Nodes[0])
        + string.Concat(
            path.Relationships.Select(
                (one, i) =>
                    one.StartId == path.Nodes[i].Id
                        ? $"-{Relationship(one)}->{Node(path.Nodes[i + 1])}"
                        : $"<-{Relationship(one)}-{Node(path.Nodes[i + 1])}"
            )
        );
}
