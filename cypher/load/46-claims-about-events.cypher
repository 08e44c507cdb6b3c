// title: Claims about events
// about: Which events a claim is about.
// rows: claims-about-events
// counts: claims about
UNWIND $rows AS row
MATCH (claim:Claim {dataset: $dataset, id: row.claim})
MATCH (target:Event {dataset: $dataset, id: row.target})
OPTIONAL MATCH (claim)-[old:ABOUT {dataset: $dataset, reference: row.reference}]->(target)
WITH row, claim, target, old IS NULL AS isNew, properties(old) <> row.properties AS isChanged
WHERE isNew OR isChanged
MERGE (claim)-[r:ABOUT {dataset: $dataset, reference: row.reference}]->(target)
SET r = row.properties
RETURN count(CASE WHEN isNew THEN 1 END) AS added, count(CASE WHEN isChanged THEN 1 END) AS changed
