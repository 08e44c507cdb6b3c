// title: Sources of claims that differ
// about: Counts those that the graph lacks, and those that it holds otherwise. Writes nothing.
// rows: claim-sources
// counts: claims made in
UNWIND $rows AS row
OPTIONAL MATCH (:Claim {dataset: $dataset, id: row.claim})-[old:MADE_IN {dataset: $dataset}]->(:Source {dataset: $dataset, id: row.source})
RETURN count(CASE WHEN old IS NULL THEN 1 END) AS added, count(CASE WHEN properties(old) <> row.properties THEN 1 END) AS changed
