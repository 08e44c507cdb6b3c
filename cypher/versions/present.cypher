// title: What a version holds
// about: How much there is of each kind under the key of one version.
MATCH (n:DataSet {dataset: $dataset})
RETURN 'data set' AS kind, count(n) AS present
UNION ALL
MATCH (:Person {dataset: $dataset})-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]->()
RETURN 'ties' AS kind, count(r) AS present
UNION ALL
MATCH (:Person {dataset: $dataset})-[r:MEMBER_OF {dataset: $dataset}]->()
RETURN 'memberships' AS kind, count(r) AS present
UNION ALL
MATCH (:Person {dataset: $dataset})-[r:HELD {dataset: $dataset}]->()
RETURN 'tenures' AS kind, count(r) AS present
UNION ALL
MATCH (:Person {dataset: $dataset})-[r:TOOK_PART_IN {dataset: $dataset}]->()
RETURN 'taking part' AS kind, count(r) AS present
UNION ALL
MATCH (:Claim {dataset: $dataset})-[r:ABOUT {dataset: $dataset}]->()
RETURN 'claims about' AS kind, count(r) AS present
UNION ALL
MATCH (:Claim {dataset: $dataset})-[r:MADE_IN {dataset: $dataset}]->()
RETURN 'claims made in' AS kind, count(r) AS present
UNION ALL
MATCH (n:Person {dataset: $dataset})
RETURN 'people' AS kind, count(n) AS present
UNION ALL
MATCH (n:Faction {dataset: $dataset})
RETURN 'factions' AS kind, count(n) AS present
UNION ALL
MATCH (n:Office {dataset: $dataset})
RETURN 'offices' AS kind, count(n) AS present
UNION ALL
MATCH (n:Event {dataset: $dataset})
RETURN 'events' AS kind, count(n) AS present
UNION ALL
MATCH (n:Source {dataset: $dataset})
RETURN 'sources' AS kind, count(n) AS present
UNION ALL
MATCH (n:Claim {dataset: $dataset})
RETURN 'claims' AS kind, count(n) AS present
UNION ALL
MATCH (n:Year {dataset: $dataset})
RETURN 'years' AS kind, count(n) AS present
UNION ALL
MATCH (n:Term {dataset: $dataset})
RETURN 'terms' AS kind, count(n) AS present
