// title: Data set
// about: One node says which data set this is, and which version of it the graph holds.
// rows: dataset
// counts: data set
UNWIND $rows AS row
OPTIONAL MATCH (old:DataSet {dataset: $dataset, id: row.key})
WITH row, old IS NULL AS isNew, properties(old) <> row.properties AS isChanged
WHERE isNew OR isChanged
MERGE (n:DataSet {dataset: $dataset, id: row.key})
SET n = row.properties
RETURN count(CASE WHEN isNew THEN 1 END) AS added, count(CASE WHEN isChanged THEN 1 END) AS changed
