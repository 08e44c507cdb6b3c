using Explorer.Content.DataSets;

namespace Explorer.Content.Tests.DataSets;

public sealed class DataSetReaderTests : IDisposable
{
    private readonly DataSetCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void The_description_and_all_rows_are_read()
    {
        var set = _copy.Read().Sound;

        Assert.Equal(("succession", "en", 1917, 1940), (set.Info.Id, set.Info.Language, set.Info.FirstYear, set.Info.LastYear));
        Assert.Equal((new DateOnly(1940, 12, 31), 1922, 1929), (set.Info.Horizon, set.Info.CoreFirst, set.Info.CoreLast));
        Assert.Equal((65, 14, 146, 215), (set.Count("people"), set.Count("factions"), set.Count("memberships"), set.Count("offices")));
        Assert.Equal((288, 131, 159, 100), (set.Count("relationships"), set.Count("events"), set.Count("sources"), set.Count("claims")));
        Assert.Equal(24, set.Count("years"));
    }

    [Fact]
    public void The_version_is_that_of_the_contents()
    {
        var before = _copy.Read().Sound.Version;

        Assert.Matches("^[0-9a-f]{16}$", before);
        Assert.Equal(before, _copy.Read().Sound.Version);

        _copy.Set("years.csv", "1926", "sentence", "Another sentence.");
        Assert.NotEqual(before, _copy.Read().Sound.Version);
    }

    [Fact]
    public void A_damaged_set_is_not_sound_and_says_all_that_is_wrong()
    {
        _copy.Set("people.csv", "stalin", "tier", "9");
        _copy.Set("people.csv", "trotsky", "tier", "9");

        var thrown = Assert.Throws<DataSetException>(() => _copy.Read().Sound);

        Assert.Equal(2, thrown.Problems.Count);
        Assert.Contains("has 2 problems:", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("tier: 9 is not from 1 to 3. Write a number from 1 to 3.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var thrown = Assert.Throws<DataSetException>(() => DataSetReader.Read(Path.Combine(_copy.Folder, "nowhere")));

        Assert.Contains("nowhere", thrown.Message, StringComparison.Ordinal);
    }
}
