// title: Factions
// about: Adds factions that are new and changes those that differ; all others are left alone.
// rows: factions
// counts: factions
UNWIND $rows AS row
OPTIONAL MATCH (old:Faction {dataset: $dataset, id: row.key})
WITH row, old IS NULL AS isNew, properties(old) <> row.properties AS isChanged
WHERE isNew OR isChanged
MERGE (n:Faction {dataset: $dataset, id: row.key})
SET n = row.properties
RETURN count(CASE WHEN isNew THEN 1 END) AS added, count(CASE WHEN isChanged THEN 1 END) AS changed
