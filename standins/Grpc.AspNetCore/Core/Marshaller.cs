using System.Buffers;

namespace Grpc.Core;

/// <summary>Where a serializer puts its message.</summary>
public abstract class SerializationContext
{
    /// <summary>Ends serialization with a whole message.</summary>
    /// <param name="payload">The message.</param>
    public virtual void Complete(byte[] payload) => throw new NotImplementedException();

    /// <summary>A buffer to write the message into, ended by <see cref="Complete()"/>.</summary>
    public virtual IBufferWriter<byte> GetBufferWriter() => throw new NotImplementedException();

    /// <summary>Tells the length of the message before it is written.</summary>
    /// <param name="payloadLength">Bytes.</param>
    public virtual void SetPayloadLength(int payloadLength)
    {
    }

    /// <summary>Ends serialization into the buffer.</summary>
    public virtual void Complete() => throw new NotImplementedException();
}

/// <summary>Where a deserializer finds its message.</summary>
public abstract class DeserializationContext
{
    /// <summary>Length of the message in bytes.</summary>
    public abstract int PayloadLength { get; }

    /// <summary>The message as a new array.</summary>
    public virtual byte[] PayloadAsNewBuffer() => throw new NotImplementedException();

    /// <summary>The message, valid only until the deserializer returns.</summary>
    public virtual ReadOnlySequence<byte> PayloadAsReadOnlySequence() => throw new NotImplementedException();
}

/// <summary>Turns messages of one type into bytes and back.</summary>
/// <typeparam name="T">The message.</typeparam>
public class Marshaller<T>
{
    /// <summary>Creates a marshaller that works on arrays.</summary>
    /// <param name="serializer">Message to bytes.</param>
    /// <param name="deserializer">Bytes to message.</param>
    public Marshaller(Func<T, byte[]> serializer, Func<byte[], T> deserializer)
    {
        ArgumentNullException.ThrowIfNull(serializer);
        ArgumentNullException.ThrowIfNull(deserializer);
        Serializer = serializer;
        Deserializer = deserializer;
        ContextualSerializer = (message, context) => context.Complete(serializer(message));
        ContextualDeserializer = context => deserializer(context.PayloadAsNewBuffer());
    }

    /// <summary>Creates a marshaller that works on buffers.</summary>
    /// <param name="serializer">Message into a context.</param>
    /// <param name="deserializer">Message out of a context.</param>
    public Marshaller(Action<T, SerializationContext> serializer, Func<DeserializationContext, T> deserializer)
    {
        ArgumentNullException.ThrowIfNull(serializer);
        ArgumentNullException.ThrowIfNull(deserializer);
        ContextualSerializer = serializer;
        ContextualDeserializer = deserializer;
        Serializer = static _ => throw new NotImplementedException();
        Deserializer = static _ => throw new NotImplementedException();
    }

    /// <summary>Message to bytes.</summary>
    public Func<T, byte[]> Serializer { get; }

    /// <summary>Bytes to message.</summary>
    public Func<byte[], T> Deserializer { get; }

    /// <summary>Message into a context.</summary>
    public Action<T, SerializationContext> ContextualSerializer { get; }

    /// <summary>Message out of a context.</summary>
    public Func<DeserializationContext, T> ContextualDeserializer { get; }
}

/// <summary>Makes marshallers.</summary>
public static class Marshallers
{
    /// <summary>UTF-8 text.</summary>
    public static Marshaller<string> StringMarshaller => new(System.Text.Encoding.UTF8.GetBytes, System.Text.Encoding.UTF8.GetString);

    /// <summary>A marshaller that works on arrays.</summary>
    /// <typeparam name="T">The message.</typeparam>
    /// <param name="serializer">Message to bytes.</param>
    /// <param name="deserializer">Bytes to message.</param>
    public static Marshaller<T> Create<T>(Func<T, byte[]> serializer, Func<byte[], T> deserializer) => new(serializer, deserializer);

    /// <summary>A marshaller that works on buffers.</summary>
    /// <typeparam name="T">The message.</typeparam>
    /// <param name="serializer">Message into a context.</param>
    /// <param name="deserializer">Message out of a context.</param>
    public static Marshaller<T> Create<T>(Action<T, SerializationContext> serializer, Func<DeserializationContext, T> deserializer) => new(serializer, deserializer);
}
