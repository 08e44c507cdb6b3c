// title: Alliances by the days they held
// about: What holds on a day is asked for most. The embedded engine answers it from this index at the cost of the answer, however much is stored.
CREATE INDEX alliance_days IF NOT EXISTS
FOR ()-[r:ALLIED_WITH]-() ON (r.dataset, r.validFrom, r.validTo)
