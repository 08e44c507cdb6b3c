// title: What others keep under our labels
// about: Nodes with a label of ours and no data set, and nodes that pretend to be of this data set though there is none. A load asks before it writes beside them.
OPTIONAL MATCH (d:DataSet {id: $id})
WITH count(d) AS known, ['DataSet', 'Person', 'Faction', 'Office', 'Event', 'Source', 'Claim', 'Year', 'Term'] AS ours
MATCH (n:DataSet|Person|Faction|Office|Event|Source|Claim|Year|Term)
WHERE n.dataset IS NULL OR (n.dataset = $id AND known = 0)
WITH n, ours, [label IN labels(n) WHERE label IN ours][0] AS label
WITH ours, label, count(CASE WHEN n.dataset IS NULL THEN 1 END) AS without, count(n.dataset) AS pretending
WITH label, without, pretending, [i IN range(0, size(ours) - 1) WHERE ours[i] = label][0] AS place
RETURN label, without, pretending
ORDER BY place
