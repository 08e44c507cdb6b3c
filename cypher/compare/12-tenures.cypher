// title: Tenures of offices that differ
// about: Counts those that the graph lacks, and those that it holds otherwise. Writes nothing.
// rows: tenures
// counts: tenures
UNWIND $rows AS row
OPTIONAL MATCH (:Person {dataset: $dataset, id: row.person})-[old:HELD {dataset: $dataset, from: row.from}]->(:Office {dataset: $dataset, id: row.office})
RETURN count(CASE WHEN old IS NULL THEN 1 END) AS added, count(CASE WHEN properties(old) <> row.properties THEN 1 END) AS changed
