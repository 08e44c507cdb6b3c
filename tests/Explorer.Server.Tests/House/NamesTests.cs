using System.Text.RegularExpressions;

namespace Explorer.Server.Tests.House;

/// <summary>One word per idea: a name in <c>src</c> means one type.</summary>
public sealed partial class NamesTests
{
    private const string LogicalPlan = "Explorer.Cypher.Planning.LogicalPlan";
    private const string Operators = "Explorer.Cypher.Execution.Operators";

    // Names of a framework that our files read all day: a type of ours of that name would be taken for it.
    private static readonly string[] Taken = ["StatusCodes"];

    [Fact]
    public void No_two_types_share_a_name()
    {
        var shared = Types()
            .GroupBy(type => type.Name, type => type.Namespace, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Namespaces: group.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList()))
            .Where(type => type.Namespaces.Count > 1 && !IsOperator(type.Namespaces))
            .Select(type => $"{type.Name}: {string.Join(", ", type.Namespaces)}");

        Assert.Empty(shared);
    }

    [Fact]
    public void No_type_takes_a_name_of_the_framework() => Assert.DoesNotContain(Types(), type => Taken.Contains(type.Name));

    // An operator keeps its noun through both plans, so that who knows the one finds the other.
    private static bool IsOperator(IReadOnlyList<string> namespaces) => namespaces is [Operators, LogicalPlan];

    /// <summary>The types that stand at the edge of a file: nested ones are named within their own type.</summary>
    private static IEnumerable<(string Name, string Namespace)> Types() =>
        from file in HouseTests.Sources("*.cs")
        let text = File.ReadAllText(file.FullName)
        from Match type in TopLevelType().Matches(text)
        select (type.Groups["name"].Value, Namespace().Match(text).Groups["name"].Value);

    [GeneratedRegex(
        @"^(?:(?:public|internal|sealed|static|abstract|readonly|ref|partial) )*(?:class|record struct|record|struct|interface|enum) (?<name>\w+)",
        RegexOptions.Multiline,
        5000
    )]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline, 5000)]
    private static partial Regex Namespace();
}
