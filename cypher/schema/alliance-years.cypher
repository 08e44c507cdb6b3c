// title: Alliances by the years they held
// about: What holds in a year is asked for most. The embedded engine answers it from this index at the cost of the answer, however much is stored.
CREATE INDEX alliance_years IF NOT EXISTS
FOR ()-[r:ALLIED_WITH]-() ON (r.dataset, r.fromYear, r.toYear)
