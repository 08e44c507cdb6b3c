// title: Factions
// about: Writes new factions.
// rows: factions
// counts: factions
UNWIND $rows AS row
CREATE (:Faction $properties)
RETURN count(*) AS added
