'use strict';

// node client.js <address> <warm-up ms> <duration ms>: measures unary calls and a stream, and prints the rows as JSON.
const path = require('node:path');
const grpc = require('@grpc/grpc-js');
const loader = require('@grpc/proto-loader');

const [address, warmUp, duration] = process.argv.slice(2);
const definition = loader.loadSync(path.join(__dirname, '..', 'ping.proto'), { keepCase: true, defaults: true, longs: Number });
const { Pinger } = grpc.loadPackageDefinition(definition).creatorintel.benchmarks.v1;
const client = new Pinger(address, grpc.credentials.createInsecure());
const request = { number: 1, payload: Buffer.alloc(100) };
const streamLength = 100_000;

const ping = () => new Promise((resolve, reject) => client.Ping(request, (error, reply) => (error ? reject(error) : resolve(reply))));

const readStream = () =>
  new Promise((resolve, reject) => client.Stream({ messages: streamLength, payload_size: 100 }).on('data', () => {}).on('error', reject).on('end', resolve));

async function repeat(callers, milliseconds, operation) {
  const latencies = [];
  const end = performance.now() + milliseconds;
  const caller = async () => {
    for (let now = performance.now(); now < end; ) {
      await operation();
      const after = performance.now();
      latencies.push(after - now);
      now = after;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return latencies.sort((a, b) => a - b);
}

async function measure(callers, operation) {
  await repeat(callers, Number(warmUp), operation);
  const started = performance.now();
  const latencies = await repeat(callers, Number(duration), operation);
  const at = (share) => latencies[Math.floor(latencies.length * share)] * 1000;
  return { perSecond: (latencies.length * 1000) / (performance.now() - started), p50: at(0.5), p99: at(0.99) };
}

async function main() {
  const rows = [];
  for (const callers of [1, 16]) rows.push({ name: `  grpc-js client, ${callers} at a time`, ...(await measure(callers, ping)) });
  const { perSecond } = await measure(1, readStream);
  rows.push({ name: '  grpc-js client, stream messages', perSecond: perSecond * streamLength });
  process.stdout.write(JSON.stringify(rows));
  process.exit(0);
}

main();
