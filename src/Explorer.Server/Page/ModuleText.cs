using System.Text.RegularExpressions;

namespace Explorer.Server.Page;

/// <summary>
/// A module of the page as text that can stand in a function, beside other modules in one script: each import becomes a look-up, each export a member of what the
/// function gives back. The text keeps its lines.
/// </summary>
internal sealed partial class ModuleText
{
    private ModuleText(
        string path,
        string text,
        IReadOnlyList<string> imports,
        IReadOnlyList<string> exports,
        IReadOnlyList<string> later
    ) => (Path, Text, Imports, Exports, Later) = (path, text, imports, exports, later);

    /// <summary>Where it lies in the page's folder, such as <c>src/dom.js</c>.</summary>
    public string Path { get; }

    /// <summary>Its text, without the words <c>import</c> and <c>export</c>; <see cref="LookUp"/> stands for a module that it imports.</summary>
    public string Text { get; }

    /// <summary>The paths of the modules that it imports, in their order.</summary>
    public IReadOnlyList<string> Imports { get; }

    /// <summary>The names that it exports.</summary>
    public IReadOnlyList<string> Exports { get; }

    /// <summary>Whether it waits for something before it can be used: a constant of it is awaited.</summary>
    public bool Waits => Awaited().IsMatch(Text);

    /// <summary>The paths of the modules that it imports while it runs.</summary>
    public IReadOnlyList<string> Later { get; }

    /// <summary>Reads a module; null if it says something about imports or exports that is not understood here, so that it must stay by itself.</summary>
    /// <param name="path">Where it lies in the page's folder.</param>
    /// <param name="script">The module.</param>
    public static ModuleText? Read(string path, string script)
    {
        List<string> imports = [],
            exports = [];
        var text = Import()
            .Replace(
                script,
                match =>
                {
                    imports.Add(PagePath.Beside(path, match.Groups["from"].Value));
                    var names = match.Groups["all"] is { Success: true } all
                        ? $"{{ default: {all.Value} }}"
                        : As().Replace(match.Groups["names"].Value, ": ");
                    return $"const {names} = {LookUp(imports[^1])};";
                }
            );
        text = Export()
            .Replace(
                text,
                match =>
                {
                    exports.Add(match.Groups["name"].Value);
                    return "";
                }
            );
        text = Nothing().Replace(text, "");
        return Other().IsMatch(text)
            ? null
            : new ModuleText(
                path,
                text,
                imports,
                exports,
                [.. Dynamic().Matches(text).Select(match => PagePath.Beside(path, match.Groups["from"].Value))]
            );
    }

    /// <summary>Its text in a script that lies elsewhere: modules that it imports while it runs are found from there.</summary>
    /// <param name="script">The path of that script.</param>
    public string In(string script) =>
        Later.Count == 0
            ? Text
            : Dynamic()
                .Replace(Text, match => $"=> import('{PagePath.Between(script, PagePath.Beside(Path, match.Groups["from"].Value))}')");

    /// <summary>What gives a module's exports in a joined script.</summary>
    public static string LookUp(string path) => $"$modules['{path}']";

    [GeneratedRegex("""^import (?:(?<all>[\w$]+)|(?<names>\{[^}]*\})) from '(?<from>[^']+)';""", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Import();

    [GeneratedRegex(@"^export (?=(?:async )?(?:function\*?|class|const) (?<name>[\w$]+))", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Export();

    [GeneratedRegex(@"^export \{\};", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^(?:import|export)\b|\bimport\.meta\b|^await\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Other();

    [GeneratedRegex(@"^const [\w$]+ = await ", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Awaited();

    [GeneratedRegex(@"\s+as\s+", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex As();

    // In a comment the same words name a type.
    [GeneratedRegex(@"=>\s*import\('(?<from>\.[^']+)'\)(?=\.then\()", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dynamic();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture;
}
