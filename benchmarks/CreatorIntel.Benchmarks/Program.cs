using System.Globalization;
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
    ["import", var address, var rows] => await ImportBenchmark.RunAsync(address, int.Parse(rows, CultureInfo.InvariantCulture)),
    ["pages", var address] => await PagesBenchmark.RunAsync(address, 100_000),
    ["store", .. var rest] => await StoreBenchmark.RunAsync(rest.FirstOrDefault()),
    [PingServer.Command] => await PingServer.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("One of: formulas, grpc, import <address of a running gateway> [rows], pages <address>, store [connection string]");
    return 2;
}
