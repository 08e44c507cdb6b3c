// title: What others keep under our labels
// about: Nodes with a label of ours and no data set, and nodes that pretend to be of this data set though there is none. A load asks before it writes beside them.
MATCH (n:DataSet)
WHERE n.dataset IS NULL OR n.dataset = $id
WITH count(CASE WHEN n.dataset IS NULL THEN 1 END) AS without, count(n.dataset) AS pretending
RETURN 'DataSet' AS label, without, CASE WHEN EXISTS { MATCH (:DataSet {id: $id}) } THEN 0 ELSE pretending END AS pretending
UNION ALL
MATCH (n:Person)
WHERE n.dataset IS NULL OR n.dataset = $id
WITH count(CASE WHEN n.dataset IS NULL THEN 1 END) AS without, count(n.dataset) AS pretending
RETURN 'Person' AS label, without, CASE WHEN EXISTS { MATCH (:DataSet {id: $id}) } THEN 0 ELSE pretending END AS pretending
UNION ALL
MATCH (n:Faction)
WHERE n.dataset IS NULL OR n.dataset = $id
WITH count(CASE WHEN n.dataset IS NULL THEN 1 END) AS without, count(n.dataset) AS pretending
RETURN 'Faction' AS label, without, CASE WHEN EXISTS { MATCH (:DataSet {id: $id}) } THEN 0 ELSE pretending END AS pretending
UNION ALL
MATCH (n:Office)
WHERE n.dataset IS NULL OR n.dataset = $id
WITH count(CASE WHEN n.dataset IS NULL THEN 1 END) AS without, count(n.dataset) AS pretending
RETURN 'Office' AS label, without, CASE WHEN EXISTS { MATCH (:DataSet {id: $id}) } THEN 0 ELSE pretending END AS pretending
UNION ALL
MATCH (n:Event)
WHERE n.dataset IS NULL OR n.dataset = $id
WITH count(CASE WHEN n.dataset IS NULL THEN 1 END) AS without, count(n.dataset) AS pretending
RETURN 'Event' AS label, without, CASE WHEN EXISTS { MATCH (:DataSet {id: $id}) } THEN 0 ELSE pretending END AS pretending
UNION ALL
MATCH (n:Source)
WHERE n.dataset IS NULL OR n.dataset = $id
WITH count(CASE WHEN n.dataset IS NULL THEN 1 END) AS without, count(n.dataset) AS pretending
RETURN 'Source' AS label, without, CASE WHEN EXISTS { MATCH (:DataSet {id: $id}) } THEN 0 ELSE pretending END AS pretending
UNION ALL
MATCH (n:Claim)
WHERE n.dataset IS NULL OR n.dataset = $id
WITH count(CASE WHEN n.dataset IS NULL THEN 1 END) AS without, count(n.dataset) AS pretending
RETURN 'Claim' AS label, without, CASE WHEN EXISTS { MATCH (:DataSet {id: $id}) } THEN 0 ELSE pretending END AS pretending
UNION ALL
MATCH (n:Year)
WHERE n.dataset IS NULL OR n.dataset = $id
WITH count(CASE WHEN n.dataset IS NULL THEN 1 END) AS without, count(n.dataset) AS pretending
RETURN 'Year' AS label, without, CASE WHEN EXISTS { MATCH (:DataSet {id: $id}) } THEN 0 ELSE pretending END AS pretending
UNION ALL
MATCH (n:Term)
WHERE n.dataset IS NULL OR n.dataset = $id
WITH count(CASE WHEN n.dataset IS NULL THEN 1 END) AS without, count(n.dataset) AS pretending
RETURN 'Term' AS label, without, CASE WHEN EXISTS { MATCH (:DataSet {id: $id}) } THEN 0 ELSE pretending END AS pretending
