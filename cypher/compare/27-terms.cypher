// title: Terms that differ
// about: Counts the terms that the graph lacks, and those that it holds otherwise. Writes nothing.
// rows: terms
// counts: terms
UNWIND $rows AS row
OPTIONAL MATCH (old:Term {dataset: $dataset, id: row.key})
RETURN count(CASE WHEN old IS NULL THEN 1 END) AS added, count(CASE WHEN properties(old) <> row.properties THEN 1 END) AS changed
