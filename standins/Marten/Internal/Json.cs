using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Weasel.Core;

namespace Marten.Internal;

/// <summary>The one JSON setting of a store.</summary>
internal sealed class Json
{
    private readonly JsonSerializerOptions options;
    private readonly ConcurrentDictionary<Type, JsonTypeInfo> types = new();

    public Json(JsonSerializerOptions? basis, EnumStorage enumStorage, Casing casing, Action<JsonSerializerOptions>? configure)
    {
        options = new JsonSerializerOptions(basis ?? new JsonSerializerOptions())
        {
            PropertyNamingPolicy = casing switch
            {
                Casing.CamelCase => JsonNamingPolicy.CamelCase,
                Casing.SnakeCase => JsonNamingPolicy.SnakeCaseLower,
                _ => null,
            },
        };
        if (enumStorage == EnumStorage.AsString) options.Converters.Add(new JsonStringEnumConverter());
        options.Converters.Add(new PlainObjectConverter());
        configure?.Invoke(options);
        options.TypeInfoResolver ??= new DefaultJsonTypeInfoResolver();
        options.MakeReadOnly();
    }

    public byte[] Write(object value) => JsonSerializer.SerializeToUtf8Bytes(value, InfoFor(value.GetType()));

    public object Read(Type type, ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, InfoFor(type)) ?? throw new JsonException($"null where {type.FullName} was expected");

    public T Read<T>(ReadOnlySpan<byte> json) => (T)Read(typeof(T), json);

    private JsonTypeInfo InfoFor(Type type) => types.TryGetValue(type, out var info) ? info : types.GetOrAdd(type, options.GetTypeInfo);

    /// <summary>Values of unknown type (headers) come back as plain .NET values.</summary>
    private sealed class PlainObjectConverter : JsonConverter<object>
    {
        public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Number => reader.TryGetInt64(out var whole) ? whole : reader.GetDouble(),
            JsonTokenType.String => reader.TryGetDateTime(out var instant) ? instant : reader.GetString(),
            _ => JsonElement.ParseValue(ref reader),
        };

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
        {
            if (value.GetType() == typeof(object))
            {
                writer.WriteStartObject();
                writer.WriteEndObject();
                return;
            }

            JsonSerializer.Serialize(writer, value, value.GetType(), options);
        }
    }
}
