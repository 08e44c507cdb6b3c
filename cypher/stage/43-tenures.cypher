// title: Tenures of offices
// about: Who held which office, from when to when.
// rows: tenures
// counts: tenures
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
MATCH (person:Person {dataset: $dataset, id: $row.person})
MATCH (office:Office {dataset: $dataset, id: $row.office})
CREATE (person)-[:HELD $properties]->(office)
RETURN count(*) AS added
