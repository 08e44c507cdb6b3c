// title: Sources of claims
// about: Which source makes a claim.
// rows: claim-sources
// counts: claims made in
UNWIND $rows AS row
MATCH (claim:Claim {dataset: $dataset, id: row.claim})
MATCH (source:Source {dataset: $dataset, id: row.source})
OPTIONAL MATCH (claim)-[old:MADE_IN {dataset: $dataset}]->(source)
WITH row, claim, source, old IS NULL AS isNew, properties(old) <> row.properties AS isChanged
WHERE isNew OR isChanged
MERGE (claim)-[r:MADE_IN {dataset: $dataset}]->(source)
SET r = row.properties
RETURN count(CASE WHEN isNew THEN 1 END) AS added, count(CASE WHEN isChanged THEN 1 END) AS changed
