// title: The data sets of this graph
// about: Every data set with its years and how much it holds. Its nodes and relationships carry `key` as their `dataset`; a large load changes it.
MATCH (d:DataSet)
OPTIONAL MATCH (p:Person {dataset: d.dataset})
WITH d, count(p) AS people
OPTIONAL MATCH (f:Faction {dataset: d.dataset})
WITH d, people, count(f) AS factions
OPTIONAL MATCH (e:Event {dataset: d.dataset})
WITH d, people, factions, count(e) AS events
OPTIONAL MATCH (s:Source {dataset: d.dataset})
WITH d, people, factions, events, count(s) AS sources
OPTIONAL MATCH (c:Claim {dataset: d.dataset})
WITH d, people, factions, events, sources, count(c) AS claims
OPTIONAL MATCH (:Person {dataset: d.dataset})-[t:ALLIED_WITH|RIVAL_OF]->(:Person)
WITH d, people, factions, events, sources, claims, count(t) AS ties
RETURN d.id AS id, d.dataset AS key, d.title AS title, d.language AS language, d.description AS description, d.version AS version, d.horizon AS horizon,
       d.firstYear AS firstYear, d.lastYear AS lastYear, d.coreFirst AS coreFirst, d.coreLast AS coreLast,
       d.lead AS lead, d.fullSeat AS fullSeat, d.candidateSeat AS candidateSeat, d.seatBody AS seatBody, d.seatFull AS seatFull, d.seatCandidate AS seatCandidate,
       d.actors AS actors, d.neutralAmong AS neutralAmong,
       people, factions, ties, events, sources, claims
ORDER BY id
