// title: The words that need explaining
// about: The glossary of a data set: each term, other words for it, and what it means.
// param dataset: string = succession
MATCH (t:Term {dataset: $dataset})
RETURN t.id AS id, t.term AS term, t.aka AS aka, t.explanation AS explanation
ORDER BY term
