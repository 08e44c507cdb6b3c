namespace Explorer.History.Dates;

/// <summary>Something that held for a time.</summary>
public interface IDated
{
    /// <summary>When it began, as the source has it.</summary>
    EdtfDate Start { get; }

    /// <summary>When it ended, inclusive, as the source has it; null if open.</summary>
    EdtfDate? End { get; }

    /// <summary>The days on which it holds, where they have been reckoned already, as the graph keeps them; null to let the chronicle reckon them.</summary>
    Period? Known { get; }
}
