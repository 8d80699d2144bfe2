using CreatorIntel.Benchmarks.Grpc;
using CreatorIntel.Benchmarks.Store;

return args switch
{
    ["grpc", ..] => await GrpcBenchmark.RunAsync(),
    ["store", .. var rest] => await StoreBenchmark.RunAsync(rest.FirstOrDefault()),
    [PingServer.Command] => await PingServer.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("One of: grpc, store [connection string]");
    return 2;
}
