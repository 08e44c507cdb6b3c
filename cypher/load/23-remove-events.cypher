// title: Events that are gone
// about: Removes the events of this data set that its files no longer have, with all their relationships.
// rows: events
// counts: events
// unless: empty
MATCH (n:Event {dataset: $dataset})
WHERE $keep[n.id] IS NULL
DETACH DELETE n
RETURN count(*) AS removed
