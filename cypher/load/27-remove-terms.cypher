// title: Terms that are gone
// about: Removes the terms of this data set that its files no longer have, with all their relationships.
// rows: terms
// counts: terms
// unless: empty
MATCH (n:Term {dataset: $dataset})
WHERE $keep[n.id] IS NULL
DETACH DELETE n
RETURN count(*) AS removed
