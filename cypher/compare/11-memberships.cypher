// title: Memberships that differ
// about: Counts those that the graph lacks, and those that it holds otherwise. Writes nothing.
// rows: memberships
// counts: memberships
UNWIND $rows AS row
OPTIONAL MATCH (:Person {dataset: $dataset, id: row.person})-[old:MEMBER_OF {dataset: $dataset, from: row.from}]->(:Faction {dataset: $dataset, id: row.faction})
RETURN count(CASE WHEN old IS NULL THEN 1 END) AS added, count(CASE WHEN properties(old) <> row.properties THEN 1 END) AS changed
