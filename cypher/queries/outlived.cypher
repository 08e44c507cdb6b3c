// title: Who outlived their rivals?
// grade: patterns
// about: For everyone with at least three rivals: how many of those they outlived, and how many outlived them. Leaves out rivalries that are only legend.
// Rivals who died on the same day are in neither number, and nobody is counted who died on a day that this collection does not know.
// expects: one row for each person; name, date of death, rivals, how many died before, how many lived longer
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset})-[r:RIVAL_OF]-(rival:Person)
WHERE r.certainty <> 'legend'
WITH DISTINCT p, rival
WITH p, count(rival) AS rivals, count(CASE WHEN left(rival.died, 10) < left(p.died, 10) THEN 1 END) AS outlived,
     count(CASE WHEN left(rival.died, 10) > left(p.died, 10) THEN 1 END) AS livedLonger
WHERE rivals > 2
RETURN p.name AS person, p.died AS died, rivals, outlived, livedLonger
ORDER BY outlived DESC, livedLonger, person, p.id
