namespace Explorer.History.Storylines;

/// <summary>A stretch of time through which the camps are the same.</summary>
/// <param name="Step">The step with which it begins.</param>
/// <param name="Camp">The camp of each person, -1 for who is not there.</param>
internal sealed record Column(int Step, int[] Camp)
{
    /// <summary>The people of each camp.</summary>
    public int[][] Camps { get; } =
    [
        .. Enumerable
            .Range(0, Camp.Length)
            .Where(person => Camp[person] >= 0)
            .GroupBy(person => Camp[person])
            .Select(group => group.ToArray()),
    ];

    /// <summary>Whether somebody is there.</summary>
    public bool Has(int person) => Camp[person] >= 0;

    /// <summary>Parts the steps into columns.</summary>
    public static Column[] Of(int[][] camps)
    {
        var columns = new List<Column>();
        for (var step = 0; step < camps.Length; step++)
        {
            if (columns.Count == 0 || !IsSame(columns[^1].Camp, camps[step]))
            {
                columns.Add(new Column(step, camps[step]));
            }
        }

        return [.. columns];
    }

    /// <summary>Whether the same people stand together, whatever number their camp has.</summary>
    private static bool IsSame(int[] one, int[] other)
    {
        for (var a = 0; a < one.Length; a++)
        {
            for (var b = a; b < one.Length; b++)
            {
                if ((one[a] >= 0 && one[a] == one[b]) != (other[a] >= 0 && other[a] == other[b]))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
