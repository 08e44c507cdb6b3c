// title: Offices that are gone
// about: Removes the offices of this data set that its files no longer have, with all their relationships.
// rows: offices
// counts: offices
// unless: empty
MATCH (n:Office {dataset: $dataset})
WHERE $keep[n.id] IS NULL
DETACH DELETE n
RETURN count(*) AS removed
