// title: The data sets of this graph
// about: Every data set with its years and how much it holds.
MATCH (d:DataSet)
OPTIONAL MATCH (p:Person {dataset: d.id})
WITH d, count(p) AS people
OPTIONAL MATCH (f:Faction {dataset: d.id})
WITH d, people, count(f) AS factions
OPTIONAL MATCH (e:Event {dataset: d.id})
WITH d, people, factions, count(e) AS events
OPTIONAL MATCH (s:Source {dataset: d.id})
WITH d, people, factions, events, count(s) AS sources
OPTIONAL MATCH (c:Claim {dataset: d.id})
WITH d, people, factions, events, sources, count(c) AS claims
OPTIONAL MATCH (:Person {dataset: d.id})-[t:ALLIED_WITH|RIVAL_OF]->(:Person)
WITH d, people, factions, events, sources, claims, count(t) AS ties
RETURN d.id AS id, d.title AS title, d.language AS language, d.description AS description, d.version AS version, d.horizon AS horizon,
       d.firstYear AS firstYear, d.lastYear AS lastYear, d.coreFirst AS coreFirst, d.coreLast AS coreLast,
       people, factions, ties, events, sources, claims
ORDER BY id
