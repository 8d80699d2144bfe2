using System.Runtime.CompilerServices;

namespace Grpc.Core;

/// <summary>Messages that arrive one after the other.</summary>
/// <typeparam name="T">The message.</typeparam>
public interface IAsyncStreamReader<out T>
{
    /// <summary>The message that the last <see cref="MoveNext"/> read.</summary>
    T Current { get; }

    /// <summary>Reads the next message; false after the last.</summary>
    /// <param name="cancellationToken">Cancels the whole call.</param>
    /// <exception cref="RpcException">The call ended with an error.</exception>
    Task<bool> MoveNext(CancellationToken cancellationToken);
}

/// <summary>Messages that are sent one after the other.</summary>
/// <typeparam name="T">The message.</typeparam>
public interface IAsyncStreamWriter<in T>
{
    /// <summary>How the next messages are written; null for the default.</summary>
    WriteOptions? WriteOptions { get; set; }

    /// <summary>Writes a message; only one write may be under way.</summary>
    /// <param name="message">The message.</param>
    Task WriteAsync(T message);

    /// <summary>Writes a message; only one write may be under way.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Cancels the whole call.</param>
    Task WriteAsync(T message, CancellationToken cancellationToken)
    {
        if (cancellationToken.CanBeCanceled)
            throw new NotSupportedException("Cancellation of stream writes is not supported by this gRPC implementation.");
        return WriteAsync(message);
    }
}

/// <summary>Responses of a server-streaming method.</summary>
/// <typeparam name="T">The message.</typeparam>
public interface IServerStreamWriter<in T> : IAsyncStreamWriter<T>;

/// <summary>Reading streams.</summary>
public static class AsyncStreamReaderExtensions
{
    /// <summary>Reads the next message; false after the last.</summary>
    /// <typeparam name="T">The message.</typeparam>
    /// <param name="streamReader">The stream.</param>
    public static Task<bool> MoveNext<T>(this IAsyncStreamReader<T> streamReader) where T : class
    {
        ArgumentNullException.ThrowIfNull(streamReader);
        return streamReader.MoveNext(CancellationToken.None);
    }

    /// <summary>All messages that are still to come.</summary>
    /// <typeparam name="T">The message.</typeparam>
    /// <param name="streamReader">The stream.</param>
    /// <param name="cancellationToken">Cancels the whole call.</param>
    /// <exception cref="RpcException">The call ended with an error.</exception>
    public static IAsyncEnumerable<T> ReadAllAsync<T>(this IAsyncStreamReader<T> streamReader, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(streamReader);
        return Read(streamReader, cancellationToken);

        static async IAsyncEnumerable<T> Read(IAsyncStreamReader<T> reader, [EnumeratorCancellation] CancellationToken token)
        {
            while (await reader.MoveNext(token).ConfigureAwait(false))
                yield return reader.Current;
        }
    }
}
