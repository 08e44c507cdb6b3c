using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;
using Explorer.Content.DataSets.Tables;

namespace Explorer.Content.DataSets.Validation;

/// <summary>The id of an office is made from its name, so two names may not give one id.</summary>
internal static class OfficeRules
{
    public static void Check(TableSet set, List<Problem> problems)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in set[TableId.Offices].Rows)
        {
            var office = row.Text("office");
            if (row.IsBroken || office.Length == 0 || names.TryAdd(OfficeSlug.Of(office), office) || names[OfficeSlug.Of(office)] == office)
            {
                continue;
            }
            var message = $"'{office}' and '{names[OfficeSlug.Of(office)]}' would be one office, '{OfficeSlug.Of(office)}'.";
            problems.Add(
                row.Problem(ProblemKind.OfficeClash, "office", message, "Write the name of an office in the same way everywhere.")
            );
        }
    }
}
