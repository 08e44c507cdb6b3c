// title: Participants of events
// about: Who took part in which event.
// rows: participants
// counts: taking part
UNWIND $rows AS row
MATCH (person:Person {dataset: $dataset, id: row.person})
MATCH (event:Event {dataset: $dataset, id: row.event})
OPTIONAL MATCH (person)-[old:TOOK_PART_IN {dataset: $dataset}]->(event)
WITH row, person, event, old IS NULL AS isNew, properties(old) <> row.properties AS isChanged
WHERE isNew OR isChanged
MERGE (person)-[r:TOOK_PART_IN {dataset: $dataset}]->(event)
SET r = row.properties
RETURN count(CASE WHEN isNew THEN 1 END) AS added, count(CASE WHEN isChanged THEN 1 END) AS changed
