// title: Offices that differ
// about: Counts the offices that the graph lacks, and those that it holds otherwise. Writes nothing.
// rows: offices
// counts: offices
UNWIND $rows AS row
OPTIONAL MATCH (old:Office {dataset: $dataset, id: row.key})
RETURN count(CASE WHEN old IS NULL THEN 1 END) AS added, count(CASE WHEN properties(old) <> row.properties THEN 1 END) AS changed
