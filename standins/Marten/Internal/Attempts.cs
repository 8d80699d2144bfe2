using Npgsql;

namespace Marten.Internal;

/// <summary>Tries again, a few times, what a passing failure of the database prevented.</summary>
internal static class Attempts
{
    private const int Most = 4;

    /// <summary>For what changes nothing: any passing failure is worth another attempt.</summary>
    public static Task<T> ReadAsync<T>(DocumentStore store, Func<Task<T>> read, CancellationToken token) => RunAsync(store, read, Failures.IsTransient, token);

    /// <summary>For a unit of work: only what the server is known to have rolled back may be sent again.</summary>
    public static Task<T> WriteAsync<T>(DocumentStore store, Func<Task<T>> write, CancellationToken token) =>
        RunAsync(store, write, x => (x.InnerException as PostgresException)?.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure, token);

    private static async Task<T> RunAsync<T>(DocumentStore store, Func<Task<T>> action, Func<Exception, bool> mayTryAgain, CancellationToken token)
    {
        var delay = TimeSpan.FromMilliseconds(50);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await action();
            }
            catch (Exception failure) when (!token.IsCancellationRequested && Failures.IsTransient(failure))
            {
                // Where one connection is broken, those that wait in the pool are too.
                if (Failures.IsOfConnection(failure)) store.DataSource.Clear();
                if (attempt == Most || !mayTryAgain(failure)) throw;
            }

            await Task.Delay(delay, token);
            delay *= 2;
        }
    }
}
