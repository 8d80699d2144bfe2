using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CreatorIntel.Contracts;

/// <summary>
/// One account of one platform in one workspace. Its text form, <c>workspace~platform~native id</c>, is safe in a URL
/// and names its workspace, so that every path that takes an account can be checked for isolation.
/// </summary>
/// <param name="Workspace">The tenant that owns the observations.</param>
/// <param name="Platform"><c>instagram</c>, <c>tiktok</c>, ...: lower case.</param>
/// <param name="NativeId">The platform's own id, as text: leading zeros occur.</param>
[JsonConverter(typeof(AccountKeyJsonConverter))]
public readonly record struct AccountKey(string Workspace, string Platform, string NativeId)
{
    private const char Separator = '~';

    /// <summary>Reads the text form.</summary>
    /// <exception cref="FormatException">The text is not <c>workspace~platform~native id</c>.</exception>
    public static AccountKey Parse(string text) =>
        TryParse(text, out var key)
            ? key
            : throw new FormatException($"'{text}' is not an account id. It has the form workspace~platform~id.");

    /// <summary>Reads the text form; false where it is malformed.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out AccountKey key)
    {
        key = default;
        var parts = (text ?? "").Split(Separator);
        if (parts.Length != 3 || !parts.All(IsIdentifier)) return false;
        key = new AccountKey(parts[0], parts[1], parts[2]);
        return true;
    }

    /// <summary>True for 1 to 100 letters, digits, dots, hyphens and underscores: what a part of an id may hold.</summary>
    public static bool IsIdentifier([NotNullWhen(true)] string? text) =>
        text is { Length: > 0 and <= 100 }
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');

    /// <inheritdoc/>
    public override string ToString() => $"{Workspace}{Separator}{Platform}{Separator}{NativeId}";
}

internal sealed class AccountKeyJsonConverter : JsonConverter<AccountKey>
{
    public override AccountKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        AccountKey.TryParse(reader.GetString(), out var key)
            ? key
            : throw new JsonException("An account id has the form workspace~platform~id.");

    public override void Write(Utf8JsonWriter writer, AccountKey value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
