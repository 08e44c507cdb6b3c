// title: Tenures of offices that are gone
// about: Removes the tenures of offices of this data set that its files no longer have.
// rows: tenures
// counts: tenures
// unless: empty
MATCH (person:Person {dataset: $dataset})-[r:HELD {dataset: $dataset}]->(office:Office)
WHERE $keep[person.id + '|' + office.id + '|' + r.from] IS NULL
DELETE r
RETURN count(*) AS removed
