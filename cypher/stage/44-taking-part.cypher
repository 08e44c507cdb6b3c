// title: Participants of events
// about: Who took part in which event.
// rows: participants
// counts: taking part
UNWIND $rows AS row
MATCH (person:Person {dataset: $dataset, id: row.person})
MATCH (event:Event {dataset: $dataset, id: row.event})
CREATE (person)-[:TOOK_PART_IN $properties]->(event)
RETURN count(*) AS added
