using CreatorIntel.Benchmarks.Grpc;

return args switch
{
    ["grpc", ..] => await GrpcBenchmark.RunAsync(),
    [PingServer.Command] => await PingServer.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("One of: grpc");
    return 2;
}
