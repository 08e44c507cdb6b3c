// title: The alliances and rivalries
// about: Every tie of a data set, whenever it held. The sign is 1 for allies and -1 for rivals; the direction of the relationship means nothing.
// param dataset: string = succession
MATCH (a:Person {dataset: $dataset})-[r:ALLIED_WITH|RIVAL_OF]->(b:Person)
RETURN r.id AS id, a.id AS a, b.id AS b, CASE type(r) WHEN 'ALLIED_WITH' THEN 1 ELSE -1 END AS sign, r.from AS from, r.to AS to,
       r.validFrom AS validFrom, r.validTo AS validTo, r.fromYear AS fromYear, r.toYear AS toYear, r.open AS open, r.strength AS strength,
       r.basis AS basis, r.certainty AS certainty, r.claim AS claim, r.headline AS headline, r.why AS why, r.endWhy AS endWhy, r.endedBy AS endedBy,
       r.dispute AS dispute, r.note AS note, r.sources AS sources, r.claims AS claims
ORDER BY id
