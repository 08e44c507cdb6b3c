namespace Explorer.Content.DataSets.Schema;

/// <summary>The tables of a data set.</summary>
internal enum TableId
{
    People,
    Factions,
    Memberships,
    Offices,
    Relationships,
    Events,
    Sources,
    Claims,
    Years,
    Glossary,
}
