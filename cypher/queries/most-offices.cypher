// title: Who held the most offices?
// grade: first steps
// about: How many different posts each person held, and which, in the order of time; the first fifteen. Many posts need not mean much power:
// after a fall, people were often sent from one small post to the next. It counts only the posts that this collection lists.
// expects: one row for each person; name, number of posts, the posts in the order of time
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset})-[h:HELD]->(o:Office)
WITH p, o, min(h.validFrom) AS since ORDER BY since, o.name, o.id
WITH p, collect(o.name) AS offices
RETURN p.name AS person, size(offices) AS posts, offices
ORDER BY posts DESC, person, p.id
LIMIT 15
