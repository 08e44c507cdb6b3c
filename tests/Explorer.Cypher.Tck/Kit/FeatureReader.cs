using Gherkin;
using Gherkin.Ast;

namespace Explorer.Cypher.Tck.Kit;

/// <summary>Reads feature files and expands their outlines.</summary>
internal static class FeatureReader
{
    public static IReadOnlyList<Scenario> ReadAll(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.feature", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Read(file, Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .ToArray();

    private static IEnumerable<Scenario> Read(string file, string name)
    {
        using var reader = new StreamReader(file);
        var feature = new Parser().Parse(reader).Feature;
        var background = feature.Children.OfType<Background>().SelectMany(b => b.Steps).ToArray();
        foreach (var scenario in feature.Children.OfType<Gherkin.Ast.Scenario>())
        {
            var steps = background.Concat(scenario.Steps).ToArray();
            if (!scenario.Examples.Any())
            {
                yield return new Scenario(name, scenario.Name, 0, Fill(steps, []));
                continue;
            }

            var example = 0;
            foreach (var row in scenario.Examples.SelectMany(RowsOf))
            {
                yield return new Scenario(name, scenario.Name, ++example, Fill(steps, row));
            }
        }
    }

    private static IEnumerable<Dictionary<string, string>> RowsOf(Examples examples)
    {
        var names = examples.TableHeader.Cells.Select(c => c.Value).ToArray();
        return examples.TableBody.Select(row =>
            names.Zip(row.Cells, (name, cell) => (name, cell.Value)).ToDictionary(p => p.name, p => p.Value, StringComparer.Ordinal)
        );
    }

    private static ScenarioStep[] Fill(IEnumerable<Step> steps, Dictionary<string, string> row) =>
        steps.Select(s => Fill(s, row)).ToArray();

    private static ScenarioStep Fill(Step step, Dictionary<string, string> row)
    {
        var document = step.DocString is { } text ? Fill(text.Content, row) : null;
        IReadOnlyList<IReadOnlyList<string>> rows = step.DataTable is { } table
            ? table.Rows.Select(r => (IReadOnlyList<string>)r.Cells.Select(c => Fill(c.Value, row)).ToArray()).ToArray()
            : [];
        return new ScenarioStep(Fill(step.Text, row), document, rows);
    }

    private static string Fill(string text, Dictionary<string, string> row)
    {
        foreach (var (name, value) in row)
        {
            text = text.Replace($"<{name}>", value, StringComparison.Ordinal);
        }
        return text;
    }
}
