using CreatorIntel.Benchmarks.Formulas;
using CreatorIntel.Benchmarks.Grpc;
using CreatorIntel.Benchmarks.Imports;
using CreatorIntel.Benchmarks.Pages;
using CreatorIntel.Benchmarks.Store;

return args switch
{
    ["grpc", ..] => await GrpcBenchmark.RunAsync(),
    ["formulas", ..] => FormulasBenchmark.Run(),
    ["import", var address] => await ImportBenchmark.RunAsync(address, 100_000),
    ["pages", var address] => await PagesBenchmark.RunAsync(address, 100_000),
    ["store", .. var rest] => await StoreBenchmark.RunAsync(rest.FirstOrDefault()),
    [PingServer.Command] => await PingServer.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("One of: formulas, grpc, import|pages <address of a running gateway>, store [connection string]");
    return 2;
}
