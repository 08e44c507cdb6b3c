// title: The years in one sentence each
// about: What each year of a data set brought.
// param dataset: string = succession
MATCH (y:Year {dataset: $dataset})
RETURN y.year AS year, y.sentence AS sentence
ORDER BY year
