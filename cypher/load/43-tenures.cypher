// title: Tenures of offices
// about: Who held which office, from when to when.
// rows: tenures
// counts: tenures
UNWIND $rows AS row
MATCH (person:Person {dataset: $dataset, id: row.person})
MATCH (office:Office {dataset: $dataset, id: row.office})
OPTIONAL MATCH (person)-[old:HELD {dataset: $dataset, from: row.from}]->(office)
WITH row, person, office, old IS NULL AS isNew, properties(old) <> row.properties AS isChanged
WHERE isNew OR isChanged
MERGE (person)-[r:HELD {dataset: $dataset, from: row.from}]->(office)
SET r = row.properties
RETURN count(CASE WHEN isNew THEN 1 END) AS added, count(CASE WHEN isChanged THEN 1 END) AS changed
