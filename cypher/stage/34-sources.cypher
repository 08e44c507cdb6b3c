// title: Sources
// about: Writes new sources.
// rows: sources
// counts: sources
UNWIND $rows AS row
CREATE (:Source $properties)
RETURN count(*) AS added
