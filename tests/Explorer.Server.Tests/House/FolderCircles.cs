namespace Explorer.Server.Tests.House;

/// <summary>
/// Folders that use each other in a circle. At every level of a project the folder's own types are one room, and each folder below it, with all that
/// it holds, is another: so a folder's own types are either its roof, and use what lies below, or its vocabulary, which those below use.
/// </summary>
internal static class FolderCircles
{
    /// <summary>For each level that has one, its shortest circle: a line for each step, with the two types that make it.</summary>
    /// <param name="project">The top folder.</param>
    /// <param name="uses">What uses what.</param>
    public static IEnumerable<string> Of(string project, IEnumerable<TypeUse> uses)
    {
        var inside = uses.Where(use => TypeUses.LiesIn(project, use.UserFolder) && TypeUses.LiesIn(project, use.UsedFolder)).ToList();
        var levels = inside.SelectMany(use => Above(project, use.UserFolder)).Distinct(StringComparer.Ordinal);
        return levels
            .Order(StringComparer.Ordinal)
            .Select(level => ShortestAt(level, inside))
            .Where(circle => circle.Count > 0)
            .Select(circle => string.Join(Environment.NewLine, circle));
    }

    /// <summary>The folder and those above it, up to the project's.</summary>
    private static IEnumerable<string> Above(string project, string folder)
    {
        for (var level = folder; level.Length > project.Length; level = level[..level.LastIndexOf('.')])
        {
            yield return level;
        }
        yield return project;
    }

    private static IReadOnlyList<TypeUse> ShortestAt(string level, IEnumerable<TypeUse> inside)
    {
        var doors = inside
            .Where(use => TypeUses.LiesIn(level, use.UserFolder) && TypeUses.LiesIn(level, use.UsedFolder))
            .GroupBy(use => (From: Room(level, use.UserFolder), To: Room(level, use.UsedFolder)))
            .Where(door => door.Key.From != door.Key.To)
            .ToLookup(door => door.Key.From, door => (door.Key.To, Use: door.First()), StringComparer.Ordinal);

        return doors.Select(from => WayBack(from.Key, doors)).Where(way => way.Count > 0).MinBy(way => way.Count) ?? [];
    }

    /// <summary>The part of a namespace just below a level; empty for the level's own types.</summary>
    private static string Room(string level, string folder) =>
        folder.Length == level.Length ? "" : folder[(level.Length + 1)..].Split('.')[0];

    /// <summary>The shortest way from a room back to it; empty if there is none.</summary>
    private static IReadOnlyList<TypeUse> WayBack(string start, ILookup<string, (string To, TypeUse Use)> doors)
    {
        var ways = new Queue<(string Room, IReadOnlyList<TypeUse> Way)>([(start, [])]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (ways.TryDequeue(out var here))
        {
            foreach (var (to, use) in doors[here.Room])
            {
                if (to == start)
                {
                    return [.. here.Way, use];
                }
                if (seen.Add(to))
                {
                    ways.Enqueue((to, [.. here.Way, use]));
                }
            }
        }

        return [];
    }
}
