// title: Claims
// about: Adds claims that are new and changes those that differ; all others are left alone.
// rows: claims
// counts: claims
UNWIND $rows AS row
OPTIONAL MATCH (old:Claim {dataset: $dataset, id: row.key})
WITH row, old IS NULL AS isNew, properties(old) <> row.properties AS isChanged
WHERE isNew OR isChanged
MERGE (n:Claim {dataset: $dataset, id: row.key})
SET n = row.properties
RETURN count(CASE WHEN isNew THEN 1 END) AS added, count(CASE WHEN isChanged THEN 1 END) AS changed
