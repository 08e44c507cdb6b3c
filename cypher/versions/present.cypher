// title: What a version holds
// about: How much there is of each kind under the key of one version.
MATCH (n:DataSet|Person|Faction|Office|Event|Source|Claim|Year|Term {dataset: $dataset})
UNWIND labels(n) AS label
WITH label, count(n) AS present
WITH present, {
  DataSet: 'data set', Person: 'people', Faction: 'factions', Office: 'offices', Event: 'events', Source: 'sources', Claim: 'claims', Year: 'years',
  Term: 'terms'
}[label] AS kind
WHERE kind IS NOT NULL
RETURN kind, present
UNION ALL
MATCH (:Person|Claim {dataset: $dataset})-[r {dataset: $dataset}]->()
WITH {
  ALLIED_WITH: 'ties', RIVAL_OF: 'ties', MEMBER_OF: 'memberships', HELD: 'tenures', TOOK_PART_IN: 'taking part', ABOUT: 'claims about',
  MADE_IN: 'claims made in'
}[type(r)] AS kind, count(r) AS present
WHERE kind IS NOT NULL
RETURN kind, present
