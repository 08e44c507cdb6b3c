// title: Participants of events that are gone
// about: Removes the participants of events of this data set that its files no longer have.
// rows: participants
// counts: taking part
// unless: empty
MATCH (person:Person {dataset: $dataset})-[r:TOOK_PART_IN {dataset: $dataset}]->(event:Event)
WHERE $keep[person.id + '|' + event.id] IS NULL
DELETE r
RETURN count(*) AS removed
