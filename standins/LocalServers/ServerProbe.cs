using System.Net;
using System.Net.Sockets;

namespace LocalServers;

/// <summary>Asks a server whether it answers in its own protocol.</summary>
internal static class ServerProbe
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(5);
    private static readonly byte[] AmqpHeader = [(byte)'A', (byte)'M', (byte)'Q', (byte)'P', 0, 0, 9, 1];

    /// <summary>Whether an AMQP 0-9-1 broker greets on this port.</summary>
    public static async Task<bool> AmqpAnswersAsync(string host, int port, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(AnswerLimit);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(host, port, limit.Token).ConfigureAwait(false);
            var stream = client.GetStream();
            await stream.WriteAsync(AmqpHeader, limit.Token).ConfigureAwait(false);
            var greeting = new byte[1];
            const byte methodFrame = 1;
            return await stream.ReadAsync(greeting, limit.Token).ConfigureAwait(false) == 1 && greeting[0] == methodFrame;
        }
        catch (Exception error) when (error is SocketException or IOException
            || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }

    /// <summary>Waits until <paramref name="answers"/>, or until the server's process has ended.</summary>
    /// <returns>Whether it answers.</returns>
    public static async Task<bool> WaitAsync(ChildProcess server, Func<Task<bool>> answers, CancellationToken cancellationToken)
    {
        while (!server.Exited.IsCompleted)
        {
            if (await answers().ConfigureAwait(false))
                return !server.Exited.IsCompleted;
            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }

        return false;
    }
}
