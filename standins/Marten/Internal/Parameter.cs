using Npgsql;
using NpgsqlTypes;

namespace Marten.Internal;

internal static class Parameter
{
    public static NpgsqlParameter Of(string value) => new NpgsqlParameter<string> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Text };

    public static NpgsqlParameter Of(long value) => new NpgsqlParameter<long> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Bigint };

    public static NpgsqlParameter Of(Guid value) => new NpgsqlParameter<Guid> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Uuid };

    /// <summary>An array, sent as the type that fits its elements.</summary>
    public static NpgsqlParameter Of(Array values) => new() { Value = values };

    public static NpgsqlParameter Json(byte[]?[] values) => new() { Value = values, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb };

    /// <summary>
    /// A value of a caller's own command. As with Marten, null is a text, and a DateTime is a timestamp without time zone, so it must
    /// not be UTC.
    /// </summary>
    public static NpgsqlParameter Any(object? value) => value switch
    {
        null or DBNull => new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
        DateTime => new NpgsqlParameter { Value = value, NpgsqlDbType = NpgsqlDbType.Timestamp },
        DateTime[] or DateTime?[] => new NpgsqlParameter { Value = value, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Timestamp },
        NpgsqlParameter => throw new InvalidCastException("A value is expected, not a parameter"),
        _ => new NpgsqlParameter { Value = value },
    };
}
