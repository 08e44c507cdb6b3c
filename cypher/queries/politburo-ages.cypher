// title: How old were those in the Politburo?
// grade: first steps
// about: Everyone with a seat on a day, the oldest first, with the age that they reached in that year. Leaves out the dead.
// On a day on which one seat ends and another begins, the later one counts. It asks for the year of birth only, since some birthdays are not known.
// expects: one row for each person with a seat; name, seat, year of birth, age
// param year: integer = 1926
// param date: date = $year-12-31
// param dataset: string = succession
MATCH (d:DataSet {dataset: $dataset})
MATCH (p:Person {dataset: $dataset})-[h:HELD]->(o:Office)
WHERE o.id IN [d.fullSeat, d.candidateSeat] AND h.validFrom <= $date <= h.validTo
WITH p, h ORDER BY h.validFrom DESC, o.id DESC
WITH p, head(collect(h)) AS h, toInteger(left(p.born, 4)) AS born
RETURN p.name AS person, endNode(h).name AS seat, born, $date.year - born AS age
ORDER BY p.born, person, p.id
