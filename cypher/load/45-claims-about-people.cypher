// title: Claims about people
// about: Which people a claim is about; an office that is meant stands in `office`.
// rows: claims-about-people
// counts: claims about
UNWIND $rows AS row
MATCH (claim:Claim {dataset: $dataset, id: row.claim})
MATCH (target:Person {dataset: $dataset, id: row.target})
OPTIONAL MATCH (claim)-[old:ABOUT {dataset: $dataset, reference: row.reference}]->(target)
WITH row, claim, target, old IS NULL AS isNew, properties(old) <> row.properties AS isChanged
WHERE isNew OR isChanged
MERGE (claim)-[r:ABOUT {dataset: $dataset, reference: row.reference}]->(target)
SET r = row.properties
RETURN count(CASE WHEN isNew THEN 1 END) AS added, count(CASE WHEN isChanged THEN 1 END) AS changed
