using Explorer.Content.DataSets.Characters;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;
using Explorer.Content.DataSets.Tables;
using Explorer.History.Claims;

namespace Explorer.Content.DataSets.Validation;

/// <summary>What a claim is about is there, and claim and row name each other.</summary>
internal static class ClaimRules
{
    private static readonly TableId[] Targets = [TableId.Events, TableId.Relationships, TableId.People, TableId.Factions];

    public static void Check(TableSet set, List<Problem> problems)
    {
        foreach (var claim in set[TableId.Claims].Rows)
        {
            if (claim.IsBroken || claim.Text("about").Length == 0)
            {
                continue;
            }
            var about = ClaimAbout.Parse(claim.Text("about"));
            if (about.NotEncoded is "")
            {
                problems.Add(claim.Problem(ProblemKind.EmptyCell, "about", "No reason is given.", "Say why after 'not encoded:'."));
            }
            foreach (var reference in about.References)
            {
                if (reference.IsTenure)
                {
                    CheckTenure(set, claim, reference, problems);
                }
                else
                {
                    CheckId(set, claim, reference.Id, problems);
                }
            }
        }

        foreach (var row in set[TableId.Events].Rows)
        {
            CheckMutual(set, row, problems);
        }
    }

    /// <summary>Everything that claims say they are about.</summary>
    public static HashSet<string> NamedIds(TableSet set) =>
        set[TableId.Claims]
            .Rows.SelectMany(claim => ClaimAbout.Parse(claim.Text("about")).References)
            .Select(reference => reference.Id)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The claims that a tie or an event names are about it.</summary>
    public static void CheckMutual(TableSet set, TableRow row, List<Problem> problems)
    {
        foreach (var id in row.IsBroken ? [] : row.List("claims"))
        {
            if (!set[TableId.Claims].ById.TryGetValue(id, out var claim) || claim.IsBroken || Names(claim, row.Text("id")))
            {
                continue;
            }
            var message = $"The {row.Table.Schema.Noun} names the claim '{id}', which is not about it.";
            var remedy = $"Add '{row.Text("id")}' to what the claim is about (claims.csv:{claim.Line}), or remove it here.";
            problems.Add(row.Problem(ProblemKind.OneSidedClaim, "claims", message, remedy));
        }
    }

    private static void CheckId(TableSet set, TableRow claim, string id, List<Problem> problems)
    {
        foreach (var target in Targets)
        {
            if (!set[target].IsComplete)
            {
                return;
            }
            if (!set[target].ById.TryGetValue(id, out var row))
            {
                continue;
            }
            if (
                target is TableId.Events or TableId.Relationships
                && !row.IsBroken
                && !row.IsSpoilt("claims")
                && !row.List("claims").Contains(claim.Text("id"))
            )
            {
                var message = $"The claim names the {row.Table.Schema.Noun} '{id}', which does not name the claim.";
                problems.Add(
                    claim.Problem(
                        ProblemKind.OneSidedClaim,
                        "about",
                        message,
                        $"Add '{claim.Text("id")}' to its claims ({row.Table.Schema.File}:{row.Line}), or remove it here."
                    )
                );
            }

            return;
        }

        if (Array.Find(set.All, table => table.IsAbsent && Array.IndexOf(Targets, table.Schema.Id) >= 0) is { } absent)
        {
            set.Absent.Name(absent, id, claim, "about");
            return;
        }

        var ids = Targets.SelectMany(target => set[target].Ids);
        var near = NearName.Find(id, ids);
        var remedy = near is null
            ? "Write ids of events, ties, people or factions, offices:PERSON:OFFICE, or 'not encoded: reason'."
            : $"Did you mean '{near}'?";
        problems.Add(claim.Problem(ProblemKind.BrokenReference, "about", $"There is nothing with the id '{id}'.", remedy));
    }

    private static void CheckTenure(TableSet set, TableRow claim, AboutReference reference, List<Problem> problems)
    {
        if (!set[TableId.Offices].IsComplete || !set[TableId.People].IsComplete)
        {
            return;
        }
        if (!set[TableId.People].ById.ContainsKey(reference.Id))
        {
            problems.Add(ReferenceRules.Broken(claim, "about", reference.Id, set[TableId.People]));
            return;
        }

        if (set[TableId.Offices].IsAbsent)
        {
            set.Absent.Name(set[TableId.Offices], reference.Office!, claim, "about");
            return;
        }

        var slug = OfficeSlug.Of(reference.Office!);
        var held = set[TableId.Offices]
            .Rows.Where(row => row.Text("person") == reference.Id)
            .Select(row => row.Text("office"))
            .Distinct(StringComparer.Ordinal);
        if (held.Any(office => OfficeSlug.Of(office) == slug))
        {
            return;
        }
        var message = $"'{reference.Id}' holds no office '{reference.Office}'.";
        problems.Add(
            claim.Problem(
                ProblemKind.BrokenReference,
                "about",
                message,
                $"Write one of {string.Join(", ", held)}, or add it to offices.csv."
            )
        );
    }

    private static bool Names(TableRow claim, string id) =>
        ClaimAbout.Parse(claim.Text("about")).References.Any(reference => reference.Id == id);
}
