// title: Who lost a Politburo seat, and when?
// grade: change
// about: Everyone whose seat was taken or given up, in the order of time. Leaves out those who died in it, and candidates who became full members.
// Not every loss was a punishment: Ordzhonikidze, Andreyev and Rudzutak left in order to lead the Control Commission.
// expects: one row for each seat lost; date, name, seat, since when it had been held
// param dataset: string = succession
MATCH (d:DataSet {dataset: $dataset})
MATCH (p:Person {dataset: $dataset})-[h:HELD]->(o:Office)
WHERE o.id IN [d.fullSeat, d.candidateSeat] AND h.to IS NOT NULL AND h.to <> coalesce(p.died, '')
  AND NOT EXISTS {
    MATCH (p)-[later:HELD]->(:Office {id: d.fullSeat})
    WHERE h.validFrom < later.validFrom <= h.validTo + duration({days: 1})
  }
RETURN h.to AS lost, p.name AS person, o.name AS seat, h.from AS since
ORDER BY h.validTo, person, o.id, p.id
