using System.Globalization;
using JasperFx;
using JasperFx.Events;
using Marten.Exceptions;
using Npgsql;

namespace Marten.Internal;

internal static class Failures
{
    /// <summary>What the append statement puts before the position of a stream that is not as expected.</summary>
    public const string StreamMismatch = "MT003|";

    /// <summary>Whether trying again later may help: the server is away, restarting or overloaded, or chose this transaction as a victim.</summary>
    public static bool IsTransient(Exception failure) => failure switch
    {
        PostgresException p => p.IsTransient || p.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown
            or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.DatabaseDropped,
        NpgsqlException or TimeoutException => true,
        _ => failure.InnerException is { } inner && IsTransient(inner),
    };

    /// <summary>Whether a connection broke, rather than a command fail.</summary>
    public static bool IsOfConnection(Exception failure) => failure switch
    {
        PostgresException p => p.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown,
        NpgsqlException => true,
        _ => failure.InnerException is { } inner && IsOfConnection(inner),
    };

    /// <summary>The exception that the caller of a store knows for what the database reported.</summary>
    public static Exception Translate(PostgresException failure, IReadOnlyList<StreamAction> streams, IReadOnlyList<(Type Type, object Id)> inserted)
    {
        if (failure.SqlState == PostgresErrorCodes.InvalidTextRepresentation && failure.MessageText.Contains(StreamMismatch, StringComparison.Ordinal))
        {
            var parts = failure.MessageText.Split('"')[1].Split('|');
            return Mismatch(streams[Numbers.Int(parts[1]) - 1], parts[2]);
        }

        if (failure.SqlState == PostgresErrorCodes.UniqueViolation && failure.TableName?.StartsWith("mt_doc_", StringComparison.Ordinal) == true && inserted.Count > 0)
        {
            // Npgsql keeps the values to itself unless told otherwise, so of several documents the culprit is not known.
            return new DocumentAlreadyExistsException(failure, inserted[0].Type, inserted is [var (_, id)] ? id : string.Join(", ", inserted.Select(x => x.Id)));
        }

        return new MartenCommandException(failure);
    }

    private static Exception Mismatch(StreamAction stream, string actual)
    {
        if (actual.Length == 0) return new InvalidStreamOperationException($"Attempted to append event to archived stream with Id '{stream.Key}'.");
        return stream.ActionType == StreamActionType.Start
            ? new ExistingStreamIdCollisionException(stream.Key!, stream.AggregateType)
            : new EventStreamUnexpectedMaxEventIdException(stream.Key!, stream.AggregateType, stream.ExpectedVersionOnServer ?? 0, Numbers.Long(actual));
    }

    private static class Numbers
    {
        public static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);

        public static long Long(string text) => long.Parse(text, CultureInfo.InvariantCulture);
    }
}
