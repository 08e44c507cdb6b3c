// title: Stop a transaction
// about: Ends the transactions of this program that carry a mark, wherever they stand. Needs Neo4j 5.
// param mark: string
SHOW TRANSACTIONS YIELD transactionId, metaData
WHERE metaData.explorer = $mark
TERMINATE TRANSACTIONS transactionId YIELD message
RETURN message
