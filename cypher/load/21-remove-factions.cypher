// title: Factions that are gone
// about: Removes the factions of this data set that its files no longer have, with all their relationships.
// rows: factions
// counts: factions
// unless: empty
MATCH (n:Faction {dataset: $dataset})
WHERE $keep[n.id] IS NULL
DETACH DELETE n
RETURN count(*) AS removed
