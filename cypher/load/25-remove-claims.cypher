// title: Claims that are gone
// about: Removes the claims of this data set that its files no longer have, with all their relationships.
// rows: claims
// counts: claims
// unless: empty
MATCH (n:Claim {dataset: $dataset})
WHERE $keep[n.id] IS NULL
DETACH DELETE n
RETURN count(*) AS removed
