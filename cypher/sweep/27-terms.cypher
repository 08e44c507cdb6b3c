// title: Leftover terms
// about: Deletes a batch of the terms of a version that no data set points to, with all their relationships.
MATCH (n:Term {dataset: $key})
WHERE n.id IS NOT NULL
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
