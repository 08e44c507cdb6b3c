// title: The sources
// about: Everything that a data set cites.
// param dataset: string = succession
MATCH (s:Source {dataset: $dataset})
RETURN s.id AS id, s.kind AS kind, s.author AS author, s.title AS title, s.year AS year, s.url AS url, s.note AS note
ORDER BY id
