namespace Explorer.Differential.Tests.Generation;

/// <summary>Names that no other variable of the query has.</summary>
internal sealed class NameSource
{
    private int _count;

    public string Next(string stem) => $"{stem}{_count++}";
}
