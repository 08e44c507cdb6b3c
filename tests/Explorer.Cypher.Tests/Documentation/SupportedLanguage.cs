using System.Text;
using System.Text.RegularExpressions;
using Explorer.Cypher.Functions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Procedures;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Tests.Documentation;

/// <summary>What the engine has, read out of its own catalogues and types.</summary>
internal static partial class SupportedLanguage
{
    /// <summary>The section of the README, in Markdown.</summary>
    public static string Describe()
    {
        var text = new StringBuilder();
        Section(text, "Clauses", [Row(Clauses())]);
        Section(text, "Commands", [Row(Commands())]);
        Section(
            text,
            "Functions",
            FunctionCatalog
                .All.GroupBy(f => f.Category, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(Functions)
        );
        Section(
            text,
            "Procedures",
            new ProcedureRegistry().All.Where(p => !p.Signature.Name.StartsWith("show.", StringComparison.Ordinal)).Select(Procedure)
        );
        Section(text, "Operators of EXPLAIN and PROFILE", [Row(Operators())]);
        return text.ToString().TrimEnd() + "\n";
    }

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines) =>
        text.Append("**").Append(title).Append("**\n\n").AppendJoin('\n', lines).Append("\n\n");

    private static string Row(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"`{word}`"));

    private static string Functions(IGrouping<string, Function> some) => $"- {some.Key}: {Row(some.Select(f => f.Name))}";

    private static string Procedure(Procedure one) => $"- `{CatalogRows.SignatureOf(one.Signature)}` – {one.Description}";

    private static IEnumerable<string> Clauses() =>
        Subtypes(typeof(Clause)).Select(type => Words(type.Name[..^nameof(Clause).Length])).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Commands() =>
        Subtypes(typeof(SchemaCommand))
            .Select(type => Words(type.Name))
            .Concat(ShowProcedures.Shown.Select(what => "SHOW " + what))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Operators() =>
        Subtypes(typeof(LogicalOperator)).Select(type => type.Name).Order(StringComparer.Ordinal);

    private static IEnumerable<Type> Subtypes(Type type) =>
        type.Assembly.GetTypes().Where(one => !one.IsAbstract && one.IsSubclassOf(type));

    private static string Words(string name) => Capital().Replace(name, " $0").Trim().ToUpperInvariant();

    [GeneratedRegex("[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Capital();
}
