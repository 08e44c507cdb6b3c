// title: Leftover offices
// about: Deletes a batch of the offices of a version that no data set points to, with all their relationships.
MATCH (n:Office {dataset: $key})
WHERE n.id IS NOT NULL
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
