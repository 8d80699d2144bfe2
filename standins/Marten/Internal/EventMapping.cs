using System.Text.RegularExpressions;
using JasperFx.Events;

namespace Marten.Internal;

internal abstract class EventMapping(Type eventType)
{
    public Type EventType => eventType;

    public string EventTypeName { get; set; } = Naming.EventTypeName(eventType);

    public string DotNetTypeName { get; } = Naming.DotNetTypeName(eventType);

    public IUpcaster? Upcaster { get; init; }

    public abstract IEvent Wrap(object data);

    public IEvent Read(Json json, ReadOnlySpan<byte> data) =>
        Wrap(Upcaster is null ? json.Read(eventType, data) : Upcaster.Transform(json.Read(Upcaster.From, data)));
}

internal sealed class EventMapping<T>() : EventMapping(typeof(T)) where T : notnull
{
    public override IEvent Wrap(object data) => new Event<T>((T)data) { EventTypeName = EventTypeName, DotNetTypeName = DotNetTypeName };
}

internal interface IUpcaster
{
    Type From { get; }

    object Transform(object old);
}

internal sealed class Upcaster<TOld, TNew>(Func<TOld, TNew> transform) : IUpcaster where TNew : class
{
    public Type From => typeof(TOld);

    public object Transform(object old) => transform((TOld)old);
}

internal static partial class Naming
{
    public static string EventTypeName(Type type) =>
        type.IsGenericType ? NameInCode(type) : AfterLower().Replace(BeforeWord().Replace(type.Name, "$1_$2"), "$1_$2").ToLowerInvariant();

    public static string DotNetTypeName(Type type) => $"{type.FullName}, {type.Assembly.GetName().Name}";

    public static string DocumentAlias(Type type) =>
        type.DeclaringType is { } outer ? $"{outer.Name}_{type.Name}".ToLowerInvariant() : type.Name.ToLowerInvariant();

    public static string NameInCode(Type type)
    {
        var name = type.Name.Split('`')[0];
        if (type.DeclaringType is { } outer) name = $"{NameInCode(outer)}.{name}";
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(NameInCode))}>" : name;
    }

    public static string FullNameInCode(Type type) =>
        type.DeclaringType is { } outer ? $"{FullNameInCode(outer)}.{type.Name}" : (type.FullName ?? type.Name);

    [GeneratedRegex(@"(\P{Ll})(\P{Ll}\p{Ll})")]
    private static partial Regex BeforeWord();

    [GeneratedRegex(@"(\p{Ll})([^\p{Ll}_])")]
    private static partial Regex AfterLower();
}
