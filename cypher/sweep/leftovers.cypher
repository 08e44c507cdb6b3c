// title: Leftovers
// about: Deletes a batch of the nodes of a version that no data set points to, with all their relationships. That an id is there is asked so that its index finds them.
CALL () {
  MATCH (n:Person {dataset: $key}) WHERE n.id IS NOT NULL RETURN n
  UNION ALL
  MATCH (n:Faction {dataset: $key}) WHERE n.id IS NOT NULL RETURN n
  UNION ALL
  MATCH (n:Office {dataset: $key}) WHERE n.id IS NOT NULL RETURN n
  UNION ALL
  MATCH (n:Event {dataset: $key}) WHERE n.id IS NOT NULL RETURN n
  UNION ALL
  MATCH (n:Source {dataset: $key}) WHERE n.id IS NOT NULL RETURN n
  UNION ALL
  MATCH (n:Claim {dataset: $key}) WHERE n.id IS NOT NULL RETURN n
  UNION ALL
  MATCH (n:Year {dataset: $key}) WHERE n.id IS NOT NULL RETURN n
  UNION ALL
  MATCH (n:Term {dataset: $key}) WHERE n.id IS NOT NULL RETURN n
}
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
