// title: Memberships
// about: Who was in which faction, from when to when.
// rows: memberships
// counts: memberships
UNWIND $rows AS row
MATCH (person:Person {dataset: $dataset, id: row.person})
MATCH (faction:Faction {dataset: $dataset, id: row.faction})
CREATE (person)-[:MEMBER_OF $properties]->(faction)
RETURN count(*) AS added
