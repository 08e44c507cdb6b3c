// title: Sources that are gone
// about: Removes the sources of this data set that its files no longer have, with all their relationships.
// rows: sources
// counts: sources
// unless: empty
MATCH (n:Source {dataset: $dataset})
WHERE $keep[n.id] IS NULL
DETACH DELETE n
RETURN count(*) AS removed
