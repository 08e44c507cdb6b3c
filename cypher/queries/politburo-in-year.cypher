// title: Who sat in the Politburo at the end of a year?
// about: Full members and candidates on 31 December.
// param year: integer = 1926
// param dataset: string = succession
WITH date({year: $year, month: 12, day: 31}) AS day
MATCH (p:Person {dataset: $dataset})-[h:HELD]->(o:Office)
WHERE o.id IN ['politburo-full-member', 'politburo-candidate'] AND h.validFrom <= day AND h.validTo >= day
RETURN o.name AS seat, p.name AS person, h.from AS since
ORDER BY seat DESC, person
