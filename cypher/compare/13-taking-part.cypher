// title: Participants of events that differ
// about: Counts those that the graph lacks, and those that it holds otherwise. Writes nothing.
// rows: participants
// counts: taking part
UNWIND $rows AS row
OPTIONAL MATCH (:Person {dataset: $dataset, id: row.person})-[old:TOOK_PART_IN {dataset: $dataset}]->(:Event {dataset: $dataset, id: row.event})
RETURN count(CASE WHEN old IS NULL THEN 1 END) AS added, count(CASE WHEN properties(old) <> row.properties THEN 1 END) AS changed
