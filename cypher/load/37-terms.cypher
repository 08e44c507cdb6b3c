// title: Terms
// about: Adds terms that are new and changes those that differ; all others are left alone.
// rows: terms
// counts: terms
UNWIND $rows AS row
OPTIONAL MATCH (old:Term {dataset: $dataset, id: row.key})
WITH row, old IS NULL AS isNew, properties(old) <> row.properties AS isChanged
WHERE isNew OR isChanged
MERGE (n:Term {dataset: $dataset, id: row.key})
SET n = row.properties
RETURN count(CASE WHEN isNew THEN 1 END) AS added, count(CASE WHEN isChanged THEN 1 END) AS changed
