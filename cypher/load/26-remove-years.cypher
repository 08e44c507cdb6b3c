// title: Years that are gone
// about: Removes the years of this data set that its files no longer have, with all their relationships.
// rows: years
// counts: years
// unless: empty
MATCH (n:Year {dataset: $dataset})
WHERE $keep[n.id] IS NULL
DETACH DELETE n
RETURN count(*) AS removed
