namespace Explorer.History.Storylines;

/// <summary>Takes out of the camps what lasted too short to be told: who is back after that never left, and who passed through went straight on.</summary>
internal static class Wobbles
{
    /// <summary>Smooths the camps in place.</summary>
    /// <param name="camps">For each step the camp of each person, -1 for who is not there.</param>
    /// <param name="shortest">The fewest steps that count.</param>
    public static void Still(int[][] camps, int shortest)
    {
        var people = camps.Length == 0 ? 0 : camps[0].Length;
        for (var round = 0; round < shortest; round++)
        {
            // The shortest stays first, so that one that is taken out lengthens its neighbours.
            for (var length = 1; length < shortest; length++)
            {
                for (var person = 0; person < people; person++)
                {
                    Still(camps, person, length);
                }
            }
        }
    }

    private static void Still(int[][] camps, int person, int length)
    {
        var from = 0;
        for (var step = 1; step <= camps.Length; step++)
        {
            if (step < camps.Length && camps[step][person] == camps[from][person])
            {
                continue;
            }
            // The first and the last stay are cut by the years that are shown, not by history; who dies stays where he was.
            var isInner = from > 0 && step < camps.Length && camps[from - 1][person] >= 0 && camps[from][person] >= 0;
            if (isInner && step - from <= length)
            {
                var other = camps[from - 1][person];
                for (var k = from; k < step; k++)
                {
                    camps[k][person] = other;
                }
            }

            from = step;
        }
    }
}
