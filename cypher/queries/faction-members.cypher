// title: Who joined the United Opposition?
// grade: first steps
// about: Everyone who belonged to one faction, in the order of joining, with the part they played and how sure that is. Leaves out memberships that are only legend.
// A faction kept no list of members: supporters are people who signed or spoke for it. Change $faction for another one, such as left-opposition.
// expects: one row for each membership; name, role, first and last time, how sure
// param faction: string = united-opposition
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset})-[m:MEMBER_OF]->(f:Faction {id: $faction})
WHERE m.certainty <> 'legend'
RETURN p.name AS person, m.role AS role, m.from AS joined, m.to AS until, m.certainty AS certainty
ORDER BY m.validFrom, CASE m.role WHEN 'leader' THEN 0 WHEN 'member' THEN 1 ELSE 2 END, person, p.id
