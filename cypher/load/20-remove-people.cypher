// title: People that are gone
// about: Removes the people of this data set that its files no longer have, with all their relationships.
// rows: people
// counts: people
// unless: empty
MATCH (n:Person {dataset: $dataset})
WHERE $keep[n.id] IS NULL
DETACH DELETE n
RETURN count(*) AS removed
