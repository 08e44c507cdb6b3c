// title: Leftover people
// about: Deletes a batch of the people of a version that no data set points to, with all their relationships.
MATCH (n:Person {dataset: $key})
WHERE n.id IS NOT NULL
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
