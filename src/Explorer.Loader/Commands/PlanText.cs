using System.Globalization;
using Explorer.Content.Loading;

namespace Explorer.Loader.Commands;

/// <summary>Says in words what a load would do.</summary>
internal static class PlanText
{
    public static IEnumerable<string> Lines(LoadPlan plan, LoadOptions options)
    {
        var batches = (plan.Rows + options.BatchRows - 1) / options.BatchRows;
        yield return plan.IsStaged
            ? Invariant(
                $"Way: staged, because {plan.Rows:N0} rows are more than {options.OneTransactionRows:N0}: about {batches:N0} transactions of up to {options.BatchRows:N0} rows under a fresh key, one that shows the new version, then the old one is swept."
            )
            : Invariant($"Way: one transaction, because {plan.Rows:N0} rows are no more than {options.OneTransactionRows:N0}.");
        yield return plan.Replaces is null
            ? "In the graph: no version of this data set."
            : $"In the graph: version {(plan.Replaces.Length > 0 ? plan.Replaces : "without a number")}.";
        if (plan.Leftovers > 0)
        {
            yield return $"To be swept first: {plan.Leftovers} leftover{(plan.Leftovers == 1 ? "" : "s")} of loads that were broken off.";
        }
        if (plan.Changes.NothingChanged)
        {
            yield return "Nothing would be written: the graph holds these data already.";
        }
        yield return "Statements:";
        foreach (var statement in plan.Statements)
        {
            yield return $"  {statement}";
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
