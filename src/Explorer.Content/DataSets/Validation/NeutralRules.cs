using Explorer.Content.DataSets.Characters;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;

namespace Explorer.Content.DataSets.Validation;

/// <summary>Those between whom dataset.yaml says that no tie means neutral are people of the set, and at least two.</summary>
internal static class NeutralRules
{
    /// <summary>The key of dataset.yaml that names them.</summary>
    public const string Key = "neutralAmong";

    public static void Check(TableSet set, List<Problem> problems)
    {
        var people = set[TableId.People];
        // Where nobody could be read, the file of the people is to blame.
        if (set.Info is not { NeutralAmong: { Count: > 0 } named } || people.ById.Count == 0)
        {
            return;
        }
        foreach (var id in named.Where(id => !people.ById.ContainsKey(id)))
        {
            var near = NearName.Find(id, people.Ids);
            var remedy = near is null ? $"Write an id of {people.Schema.File}." : $"Did you mean '{near}'?";
            problems.Add(set.KeyProblem(Key, $"There is no person '{id}'.", remedy));
        }

        if (named.Distinct(StringComparer.Ordinal).Count() != named.Count || named.Count < 2)
        {
            problems.Add(
                set.KeyProblem(
                    Key,
                    "It names somebody twice, or only one person.",
                    "Name at least two people, each once, with ';' between them."
                )
            );
        }
    }
}
