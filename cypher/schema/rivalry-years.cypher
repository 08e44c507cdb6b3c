// title: Rivalries by the years they held
// about: What holds in a year is asked for most. The embedded engine answers it from this index at the cost of the answer, however much is stored.
CREATE INDEX rivalry_years IF NOT EXISTS
FOR ()-[r:RIVAL_OF]-() ON (r.dataset, r.fromYear, r.toYear)
