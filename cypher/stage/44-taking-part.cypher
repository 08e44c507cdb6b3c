// title: Participants of events
// about: Who took part in which event.
// rows: participants
// counts: taking part
// cells: row.person row.event
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
MATCH (person:Person {dataset: $dataset, id: c[0]})
MATCH (event:Event {dataset: $dataset, id: c[1]})
CREATE (person)-[:TOOK_PART_IN {
  dataset: $dataset
}]->(event)
RETURN count(*) AS added
