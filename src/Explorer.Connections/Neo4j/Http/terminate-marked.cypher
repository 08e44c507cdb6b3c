// title: Stop a statement
// about: Ends the transactions that run a statement with a mark behind its text, and tells which there still are: one that reckons within a single row is ended when it has done so. Needs Neo4j 5.
// param mark: string
SHOW TRANSACTIONS YIELD transactionId, currentQuery
WHERE currentQuery ENDS WITH $mark
TERMINATE TRANSACTIONS transactionId YIELD message
RETURN message
