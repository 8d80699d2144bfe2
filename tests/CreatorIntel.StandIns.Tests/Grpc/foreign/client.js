'use strict';

// node client.js <address> <scenario>: runs one scenario and prints what came of it as JSON.
const { grpc, Echo } = require('./echo.js');

const [address, scenario] = process.argv.slice(2);
const unlimited = { 'grpc.max_receive_message_length': 64 * 1024 * 1024 };

const connect = (options) => new Echo(address, grpc.credentials.createInsecure(), { ...unlimited, ...options });

const plain = (metadata) => Object.fromEntries(Object.entries(metadata?.getMap() ?? {}).map(([key, value]) => [key, Buffer.isBuffer(value) ? [...value] : value]));

function unary(start) {
  return new Promise((resolve) => {
    const result = {};
    const call = start((error, reply) => {
      result.reply = reply && { text: reply.text, number: reply.number, length: reply.payload.length };
    });
    call.on('metadata', (headers) => {
      result.headers = plain(headers);
    });
    call.on('status', ({ code, details, metadata }) => resolve({ ...result, code, details, trailers: plain(metadata) }));
  });
}

function stream(call, onMessage = () => {}) {
  return new Promise((resolve) => {
    const numbers = [];
    call.on('data', (message) => {
      numbers.push(message.number);
      onMessage(message);
    });
    call.on('error', () => {});
    call.on('status', ({ code, details }) => resolve({ numbers, code, details }));
  });
}

const soon = () => ({ deadline: Date.now() + 2000 });

const scenarios = {
  say() {
    const metadata = new grpc.Metadata();
    metadata.add('x-text', 'from node');
    metadata.add('x-data-bin', Buffer.from([0, 1, 254, 255]));
    return unary((done) => connect().Say({ text: 'héllo', number: 7 }, metadata, done));
  },
  large: () => unary((done) => connect().Say({ payload: Buffer.alloc(4_000_000, 1) }, done)),
  compressed: () => unary((done) => connect({ 'grpc.default_compression_algorithm': 2 }).Say({ payload: Buffer.alloc(1_000_000) }, done)),
  fail: () => unary((done) => connect().Fail({ code: 9, detail: '100 % of é, 世界' }, done)),
  failAfterHeaders: () => unary((done) => connect().Fail({ code: 9, detail: 'late', after_headers: true }, done)),
  unimplemented: () => unary((done) => connect().makeUnaryRequest('/creatorintel.tests.v1.Echo/Nothing', () => Buffer.alloc(0), (bytes) => bytes, {}, done)),
  deadline: () => unary((done) => connect().Hang({ text: 'node deadline' }, soon(), done)),
  cancel: () =>
    unary((done) => {
      const call = connect().Hang({ text: 'node cancel' }, done);
      call.on('metadata', () => call.cancel());
      return call;
    }),
  count: () => stream(connect().Count({ messages: 1000, payload_size: 1000 })),
  countThenFail: () => stream(connect().Count({ messages: 3, code: 15 })),
  streamDeadline: () => stream(connect().HangStream({ text: 'node stream deadline' }, soon())),
  streamCancel() {
    const call = connect().HangStream({ text: 'node stream cancel' });
    return stream(call, () => call.cancel());
  },
};

scenarios[scenario]().then((result) => {
  process.stdout.write(`${JSON.stringify(result)}\n`);
  process.exit(0);
});
