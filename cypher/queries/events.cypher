// title: The events
// about: Every event of a data set in the order of time, with those who took part.
// param dataset: string = succession
MATCH (e:Event {dataset: $dataset})
OPTIONAL MATCH (p:Person)-[:TOOK_PART_IN]->(e)
WITH e, p ORDER BY p.id
WITH e, collect(p.id) AS people
RETURN e.id AS id, e.title AS title, e.headline AS headline, e.weight AS weight, e.date AS date, e.validFrom AS validFrom, e.validTo AS validTo,
       e.year AS year, e.kind AS kind, people, e.factions AS factions, e.summary AS summary, e.consequence AS consequence, e.short AS short, e.sources AS sources, e.claims AS claims
ORDER BY validFrom, id
