namespace Explorer.Loader.DataSets;

/// <summary>What dataset.yaml says of a data set.</summary>
/// <param name="Id">The id; also the name of the folder.</param>
/// <param name="Title">The title.</param>
/// <param name="Language">The language of the texts, such as "en".</param>
/// <param name="FirstYear">The first year that is told.</param>
/// <param name="LastYear">The last year that is told.</param>
/// <param name="Horizon">The last day that the data know; what is open ends here.</param>
/// <param name="CoreFirst">The first year of the core period.</param>
/// <param name="CoreLast">The last year of the core period.</param>
/// <param name="Description">A few sentences on what the data are.</param>
/// <param name="Licence">The licence.</param>
public sealed record DataSetInfo(
    string Id,
    string Title,
    string Language,
    int FirstYear,
    int LastYear,
    DateOnly Horizon,
    int CoreFirst,
    int CoreLast,
    string Description,
    string Licence
);
