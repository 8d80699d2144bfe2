'use strict';

// Prints one JSON line with its port, and one for every call that it sees cancelled.
const { grpc, Echo } = require('./echo.js');

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

function echoed(metadata) {
  const result = new grpc.Metadata();
  for (const key of Object.keys(metadata.getMap()).filter((name) => name.startsWith('x-')))
    for (const value of metadata.get(key)) result.add(key, value);
  return result;
}

function untilCancelled(call) {
  call.on('cancelled', () => say({ cancelled: call.request.text }));
}

const server = new grpc.Server({ 'grpc.max_receive_message_length': 64 * 1024 * 1024 });
server.addService(Echo.service, {
  Say(call, callback) {
    call.sendMetadata(echoed(call.metadata));
    callback(null, call.request, echoed(call.metadata));
  },
  Count(call) {
    const payload = Buffer.alloc(call.request.payload_size);
    for (let number = 1; number <= call.request.messages; number++) call.write({ number, payload });
    if (call.request.code === 0) call.end();
    else call.emit('error', { code: call.request.code, details: 'counted' });
  },
  Fail(call, callback) {
    const { code, detail, after_headers } = call.request;
    const metadata = new grpc.Metadata();
    metadata.add('x-reason', 'asked');
    metadata.add('x-reason-bin', Buffer.from([0, 255, 7]));
    if (after_headers) call.sendMetadata(new grpc.Metadata());
    callback({ code, details: detail, metadata });
  },
  Hang(call) {
    untilCancelled(call);
    call.sendMetadata(new grpc.Metadata());
  },
  HangStream(call) {
    untilCancelled(call);
    call.write({ number: 1 });
  },
});

server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  say({ port });
});
