using System.Net.Sockets;
using Grpc.Core;
using JasperFx;
using Npgsql;

namespace CreatorIntel.ServiceDefaults.Bus;

/// <summary>Tells faults that pass by themselves from faults that stay.</summary>
public static class Transient
{
    /// <summary>
    /// True where trying again later can help: a server that restarts, a connection that broke, a writer that was
    /// faster.
    /// </summary>
    public static bool IsTransient(this Exception exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } => true,
        NpgsqlException { IsTransient: true } => true,
        ConcurrencyException => true,
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: Inbox.PrimaryKey } => true,
        RpcException { StatusCode: StatusCode.Unavailable or StatusCode.DeadlineExceeded } => true,
        SocketException or IOException or TimeoutException => true,
        AggregateException aggregate => aggregate.InnerExceptions.All(IsTransient),
        { InnerException: { } inner } => inner.IsTransient(),
        _ => false,
    };

    /// <summary>True where a row with the same key was there already.</summary>
    public static bool IsDuplicateOf(this Exception exception, string constraint) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } violation
            ? violation.ConstraintName == constraint
            : exception.InnerException?.IsDuplicateOf(constraint) == true;
}
