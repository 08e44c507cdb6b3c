// title: Subjects of claims that differ
// about: Counts those that the graph lacks, and those that it holds otherwise. Writes nothing.
// rows: claim-references
// counts: claims about
UNWIND $rows AS row
OPTIONAL MATCH (:Claim {dataset: $dataset, id: row.claim})-[old:ABOUT {dataset: $dataset, reference: row.reference}]->(target {dataset: $dataset, id: row.target})
WHERE row.label IN labels(target)
RETURN count(CASE WHEN old IS NULL THEN 1 END) AS added, count(CASE WHEN properties(old) <> row.properties THEN 1 END) AS changed
