// title: Participants of events
// about: Who took part in which event.
// rows: participants
// counts: taking part
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
MATCH (person:Person {dataset: $dataset, id: $row.person})
MATCH (event:Event {dataset: $dataset, id: $row.event})
CREATE (person)-[:TOOK_PART_IN $properties]->(event)
RETURN count(*) AS added
