// title: Who sat in the Politburo?
// grade: first steps
// about: Full members, then candidates, on a day: of the Politburo, or of whichever body the data set names. Leaves out the dead.
// On a day on which one seat ends and another begins, the later one counts.
// expects: one row for each person with a seat; seat, name, since when
// param year: integer = 1926
// param date: date = $year-12-31
// param dataset: string = succession
MATCH (d:DataSet {dataset: $dataset})
MATCH (p:Person {dataset: $dataset})-[h:HELD]->(o:Office)
WHERE o.id IN [d.fullSeat, d.candidateSeat] AND h.validFrom <= $date <= h.validTo
WITH d, p, h ORDER BY h.validFrom DESC, o.id DESC
WITH d, p, head(collect(h)) AS h
RETURN endNode(h).name AS seat, p.name AS person, h.from AS since
ORDER BY CASE endNode(h).id WHEN d.fullSeat THEN 1 ELSE 2 END, person, p.id
