using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace LocalServers;

internal static class LoopbackPort
{
    // Below the range that systems take client ports from: nothing else is given the port before the server
    // has bound it, and a probe cannot connect to itself.
    private const int Lowest = 12_000;
    private const int Highest = 32_000;

    /// <summary>A TCP port that nothing on the loopback address listens on.</summary>
    public static int Free()
    {
        for (var attempt = 0; attempt < 1_000; attempt++)
        {
            var port = RandomNumberGenerator.GetInt32(Lowest, Highest);
            if (IsFree(port))
                return port;
        }

        throw new InvalidOperationException($"No free TCP port between {Lowest} and {Highest} on the loopback address.");
    }

    public static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
