// title: The factions
// about: Every faction or bloc of a data set, in the order in which they formed.
// param dataset: string = succession
MATCH (f:Faction {dataset: $dataset})
RETURN f.id AS id, f.name AS name, f.aka AS aka, f.platform AS platform, f.from AS from, f.to AS to, f.fromYear AS fromYear, f.toYear AS toYear,
       f.hue AS hue, f.hueDark AS hueDark, f.line AS line, f.sources AS sources
ORDER BY fromYear, from, id
