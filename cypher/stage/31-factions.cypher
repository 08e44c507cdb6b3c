// title: Factions
// about: Writes new factions.
// rows: factions
// counts: factions
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
CREATE (:Faction $properties)
RETURN count(*) AS added
