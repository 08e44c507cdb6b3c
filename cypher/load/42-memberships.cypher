// title: Memberships
// about: Who was in which faction, from when to when.
// rows: memberships
// counts: memberships
UNWIND $rows AS row
MATCH (person:Person {dataset: $dataset, id: row.person})
MATCH (faction:Faction {dataset: $dataset, id: row.faction})
OPTIONAL MATCH (person)-[old:MEMBER_OF {dataset: $dataset, from: row.from}]->(faction)
WITH row, person, faction, old IS NULL AS isNew, properties(old) <> row.properties AS isChanged
WHERE isNew OR isChanged
MERGE (person)-[r:MEMBER_OF {dataset: $dataset, from: row.from}]->(faction)
SET r = row.properties
RETURN count(CASE WHEN isNew THEN 1 END) AS added, count(CASE WHEN isChanged THEN 1 END) AS changed
