using CreatorIntel.Benchmarks.Formulas;
using CreatorIntel.Benchmarks.Grpc;
using CreatorIntel.Benchmarks.Store;

return args switch
{
    ["grpc", ..] => await GrpcBenchmark.RunAsync(),
    ["formulas", ..] => FormulasBenchmark.Run(),
    ["store", .. var rest] => await StoreBenchmark.RunAsync(rest.FirstOrDefault()),
    [PingServer.Command] => await PingServer.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("One of: formulas, grpc, store [connection string]");
    return 2;
}
