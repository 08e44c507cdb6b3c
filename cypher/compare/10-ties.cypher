// title: Alliances and rivalries that differ
// about: Counts those that the graph lacks, and those that it holds otherwise. Writes nothing.
// rows: ties
// counts: ties
UNWIND $rows AS row
OPTIONAL MATCH (:Person {dataset: $dataset, id: row.from})-[old:ALLIED_WITH|RIVAL_OF {dataset: $dataset, id: row.id}]->(:Person {dataset: $dataset, id: row.to})
WHERE type(old) = row.kind
RETURN count(CASE WHEN old IS NULL THEN 1 END) AS added, count(CASE WHEN properties(old) <> row.properties THEN 1 END) AS changed
