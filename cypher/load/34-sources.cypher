// title: Sources
// about: Adds sources that are new and changes those that differ; all others are left alone.
// rows: sources
// counts: sources
UNWIND $rows AS row
OPTIONAL MATCH (old:Source {dataset: $dataset, id: row.key})
WITH row, old IS NULL AS isNew, properties(old) <> row.properties AS isChanged
WHERE isNew OR isChanged
MERGE (n:Source {dataset: $dataset, id: row.key})
SET n = row.properties
RETURN count(CASE WHEN isNew THEN 1 END) AS added, count(CASE WHEN isChanged THEN 1 END) AS changed
