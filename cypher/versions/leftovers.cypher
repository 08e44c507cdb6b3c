// title: Versions that nobody points to
// about: The keys under which a load that was broken off, or one that has been replaced, left nodes behind.
MATCH (n:Person|Faction|Office|Event|Source|Claim|Year|Term)
WHERE n.dataset STARTS WITH $id + '@' OR n.dataset = $id
WITH DISTINCT n.dataset AS key
WHERE NOT EXISTS { MATCH (:DataSet {dataset: key}) }
RETURN key
ORDER BY key
