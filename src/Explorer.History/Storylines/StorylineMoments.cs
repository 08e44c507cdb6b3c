using Explorer.History.Ties;

namespace Explorer.History.Storylines;

/// <summary>Says what happens from column to column.</summary>
internal static class StorylineMoments
{
    public static IReadOnlyList<StorylineMoment> Of(Column[] columns, Person[] people, StorylineSteps steps)
    {
        var moments = new List<StorylineMoment>();
        for (var k = 0; k < columns.Length; k++)
        {
            var changes = k == 0 ? Beginning(columns[0]) : Between(columns[k - 1], columns[k]);
            IReadOnlyList<CampChange> named =
            [
                .. changes.Select(change => new CampChange(change.Kind, Ids(change.People), Ids(change.Others))),
            ];
            if (named.Count > 0)
            {
                moments.Add(new StorylineMoment(steps.Begin(columns[k].Step), named));
            }
        }

        return moments;

        string[] Ids(int[] some) => Array.ConvertAll(some, person => people[person].Id);
    }

    private static IEnumerable<(CampChangeKind Kind, int[] People, int[] Others)> Beginning(Column column) =>
        column.Camps.Where(camp => camp.Length > 1).Select(camp => (CampChangeKind.Together, camp, (int[])[]));

    private static IEnumerable<(CampChangeKind Kind, int[] People, int[] Others)> Between(Column before, Column now)
    {
        foreach (var gone in Enumerable.Range(0, now.Camp.Length).Where(person => before.Has(person) && !now.Has(person)))
        {
            yield return (CampChangeKind.Died, [gone], []);
        }

        foreach (var camp in before.Camps)
        {
            var parts = Parts(camp.Where(now.Has), person => now.Camp[person]);
            foreach (var part in parts.Skip(1))
            {
                yield return (CampChangeKind.Apart, part, parts[0]);
            }
        }

        foreach (var camp in now.Camps)
        {
            var parts = Parts(camp, person => before.Camp[person] < 0 ? -1 - person : before.Camp[person]);
            if (parts.Count > 1)
            {
                // Where all came from different sides, nobody joined anybody.
                yield return parts[0].Length > 1
                    ? (CampChangeKind.Together, [.. parts.Skip(1).SelectMany(part => part)], parts[0])
                    : (CampChangeKind.Together, camp, []);
            }
        }
    }

    /// <summary>People by where they are or were, the largest part first.</summary>
    private static List<int[]> Parts(IEnumerable<int> people, Func<int, int> camp) =>
        [.. people.GroupBy(camp).Select(group => group.ToArray()).OrderByDescending(part => part.Length).ThenBy(part => part[0])];
}
