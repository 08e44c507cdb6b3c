// title: Memberships
// about: Who was in which faction, from when to when.
// rows: memberships
// counts: memberships
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
MATCH (person:Person {dataset: $dataset, id: $row.person})
MATCH (faction:Faction {dataset: $dataset, id: $row.faction})
CREATE (person)-[:MEMBER_OF $properties]->(faction)
RETURN count(*) AS added
