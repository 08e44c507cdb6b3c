// title: Which sources carry the most?
// grade: evidence
// about: On which sources the most alliances and rivalries rest; the first fifteen. Leaves out legends.
// A source that is used often is not better for that: it may only be broad, or easy to find. The note says how it was read.
// expects: one row for each source; id, author, title, year, number of ties, how it was read
// param dataset: string = succession
MATCH (:Person)-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]->(:Person)
WHERE r.certainty <> 'legend'
UNWIND r.sources AS id
WITH id, count(r) AS ties
MATCH (s:Source {dataset: $dataset, id: id})
RETURN s.id AS source, s.author AS author, s.title AS title, s.year AS year, ties, s.note AS note
ORDER BY ties DESC, source
LIMIT 15
