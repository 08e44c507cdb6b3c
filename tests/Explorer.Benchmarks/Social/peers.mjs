// The statements of the social network on embeddable peers, one after the other.
// usage: PEERS_HOME=... node peers.mjs FOLDER
// FOLDER holds workload.json (tables, statements, parameters, peers, how many ms each statement is timed) and the CSV files that it names.
// Prints JSON: for each peer its load in ms and, for each statement, rows, the first run and the mean of the runs after it, or what it said instead.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const folder = process.argv[2];
const workload = JSON.parse(fs.readFileSync(path.join(folder, 'workload.json'), 'utf8'));
const FEWEST_RUNS = 3;
const STEPS = 30; // the most that a pattern without an end may take there

// Kuzu and LadybugDB, its fork: tables have a schema, and some functions other names.
class Tables {
  constructor(name, packageName) {
    this.module = createRequire(path.join(process.env.PEERS_HOME, name, 'package.json'))(packageName);
    this.connection = new this.module.Connection(new this.module.Database(':memory:'));
    this.prepared = new Map();
  }

  load() {
    const typed = (columns) => columns.map(([name, type]) => `${name} ${type}`);
    for (const { label, columns } of workload.nodes) {
      this.say(`CREATE NODE TABLE ${label}(${[...typed(columns), `PRIMARY KEY(${columns[0][0]})`].join(', ')})`);
      this.say(`COPY ${label} FROM '${path.join(folder, `${label}.csv`)}' (header=true)`);
    }
    for (const { type, ends, columns } of workload.relationships) {
      const pairs = ends.map(([from, to]) => `FROM ${from} TO ${to}`);
      this.say(`CREATE REL TABLE ${type}(${[...pairs, ...typed(columns)].join(', ')})`);
      for (const [from, to] of ends) {
        const file = path.join(folder, `${type}.${from}.${to}.csv`);
        this.say(`COPY ${type} FROM '${file}' (header=true${ends.length > 1 ? `, from='${from}', to='${to}'` : ''})`);
      }
    }
  }

  say(text) {
    this.connection.querySync(text).close();
  }

  dialect(text) {
    return text
      .replace(/(EXISTS|COUNT) { \(/g, '$1 { MATCH (')
      .replace(/datetime\.truncate\(/g, 'date_trunc(')
      .replace(/datetime\(\)/g, 'current_timestamp()')
      .replace(/datetime\(/g, 'timestamp(')
      .replace(/duration\('P1Y'\)/g, "interval('1 year')")
      .replace(/\btype\(/g, 'label(')
      .replace(/\blabels\(/g, 'label(')
      .replace(/toString\((.+?)\)/g, 'CAST($1, "STRING")')
      .replace(/shortestPath\((.+?)-\[:KNOWS\*\]-(.+?)\) RETURN/, `$1-[:KNOWS* SHORTEST 1..${STEPS}]-$2 RETURN`)
      .replace(/\*1\.\.\]/g, `*1..${STEPS}]`);
  }

  run(text, parameters) {
    let statement = this.prepared.get(text);
    if (!statement) {
      statement = this.connection.prepareSync(this.dialect(text));
      if (!statement.isSuccess()) {
        throw new Error(statement.getErrorMessage());
      }
      this.prepared.set(text, statement);
    }
    const result = this.connection.executeSync(statement, parameters);
    const rows = result.getAllSync().map(Object.values);
    result.close();
    return rows;
  }

  write(text, parameters) {
    this.say('BEGIN TRANSACTION');
    try {
      return this.run(text, parameters);
    } finally {
      this.say('ROLLBACK');
    }
  }
}

const PEERS = {
  kuzu: () => new Tables('kuzu', 'kuzu'),
  ladybug: () => new Tables('ladybug', '@ladybugdb/core'),
};

const since = (start) => performance.now() - start;

function measure(peer, { text, writes }) {
  const named = new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1]));
  const parameters = Object.fromEntries(Object.entries(workload.parameters).filter(([name]) => named.has(name)));
  const run = () => (writes ? peer.write(text, parameters) : peer.run(text, parameters));
  const first = performance.now();
  const rows = run();
  const cold = since(first);
  const warming = performance.now();
  while (since(warming) < workload.measure / 2) {
    run();
  }
  let runs = 0;
  const start = performance.now();
  for (; runs < FEWEST_RUNS || since(start) < workload.measure; runs++) {
    run();
  }
  const warm = since(start) / runs;
  return { rows: rows.length, only: rows.length === 1 && rows[0].length === 1 ? String(rows[0][0]) : null, cold, warm };
}

process.on('uncaughtException', (failure) => {
  // Whoever runs this shows the last line.
  process.stderr.write(String(failure.message).replace(/\n/g, ' ') + '\n', () => process.exit(1));
});

const answers = {};
for (const name of workload.peers) {
  const start = performance.now();
  const peer = PEERS[name]();
  peer.load();
  const answer = (answers[name] = { load: since(start), statements: {} });
  for (const statement of workload.statements) {
    try {
      answer.statements[statement.name] = measure(peer, statement);
    } catch (failure) {
      answer.statements[statement.name] = { error: String(failure.message).split('\n')[0] };
    }
  }
}
process.stdout.write(JSON.stringify(answers), () => process.exit(0));
