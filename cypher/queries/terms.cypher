// title: Words of the time, explained
// about: The glossary of a data set: what its texts take for granted.
// param dataset: string = succession
MATCH (t:Term {dataset: $dataset})
RETURN t.id AS id, t.term AS term, t.aka AS aka, t.explanation AS explanation
ORDER BY term
