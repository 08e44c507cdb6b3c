// title: Years that differ
// about: Counts the years that the graph lacks, and those that it holds otherwise. Writes nothing.
// rows: years
// counts: years
UNWIND $rows AS row
OPTIONAL MATCH (old:Year {dataset: $dataset, id: row.key})
RETURN count(CASE WHEN old IS NULL THEN 1 END) AS added, count(CASE WHEN properties(old) <> row.properties THEN 1 END) AS changed
