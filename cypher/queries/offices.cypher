// title: Who held which office
// about: Every tenure of a data set with its time.
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset})-[h:HELD]->(o:Office)
RETURN p.id AS person, o.id AS office, o.name AS officeName, h.from AS from, h.to AS to, h.validFrom AS validFrom, h.validTo AS validTo,
       h.fromYear AS fromYear, h.toYear AS toYear, h.open AS open, h.sources AS sources, h.note AS note
ORDER BY person, validFrom, office
